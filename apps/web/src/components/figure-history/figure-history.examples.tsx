import { seniorHistory } from '../../../tests/fixtures/salary';
import type { Examples } from '../examples';
import { FigureHistory } from './figure-history';

const [first] = seniorHistory.revisions;
if (!first) throw new Error('the fixture has no revision');

export const examples: Examples = {
  'superseded once': <FigureHistory history={[seniorHistory]} />,
  'first published with a word': (
    <FigureHistory
      history={[
        {
          ...seniorHistory,
          introduction: { introducedOn: '2026-10-05', reason: 'new-data', note: 'First count of adverts.' },
          revisions: [],
        },
      ]}
    />
  ),
  withdrawn: (
    <FigureHistory
      history={[
        {
          ...seniorHistory,
          revisions: [{ ...first, note: null, after: { ...first.before, withdrawn: true } }],
        },
      ]}
    />
  ),
};
