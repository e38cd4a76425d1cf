import { seniorHistory } from '../../../tests/fixtures/salary';
import type { Examples } from '../examples';
import { FigureHistory } from './figure-history';

const [first] = seniorHistory.revisions;
if (!first) throw new Error('the fixture has no revision');

export const examples: Examples = {
  'superseded once': <FigureHistory history={[seniorHistory]} />,
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
