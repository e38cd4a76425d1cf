import type { FigureHistory, SalaryFigure } from '@rolebook/contract/published/salary';
import { renderToStaticMarkup } from 'react-dom/server';
import { figure, levels, roles, seniorHistory } from '../../../tests/fixtures/salary';
import { EXAMPLE_DAY } from '../examples';
import { FigureBasis } from './figure-basis';

const [, , senior] = levels;
if (!senior) throw new Error('The fixtures have no senior level.');
const base: SalaryFigure = { ...figure(roles.ml, senior, 100_000, 160_000), reviewBy: '2027-04-01' };
const [revision] = seniorHistory.revisions;
if (!revision) throw new Error('The fixture has no revision.');

const says = (history: FigureHistory | null, of = base) =>
  renderToStaticMarkup(<FigureBasis figure={of} history={history} today={EXAMPLE_DAY} />)
    .replace(/<span class="money-spoken">.*?<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\u2060/g, '');

it('says where a figure holds, what its ends mean, when it is looked at again, since when it stands and who says so', () => {
  expect(says(seniorHistory)).toBe(
    'London, editorial range, as of 1 October 2026, review by 1 April 2027. Since 14 March 2026; before, £95k – £150k. Source: Test adverts 2026.',
  );
});

it('takes no confirmation by newer data for a change', () => {
  const confirmed = { ...revision, before: revision.after, supersededOn: '2026-10-02' };
  const history = { ...seniorHistory, revisions: [revision, confirmed] };
  expect(says(history)).toContain('Since 14 March 2026; before, £95k – £150k.');
  expect(says({ ...seniorHistory, revisions: [confirmed] })).toContain('Unchanged since 1 October 2026.');
});

it('begins with the first publication where it is known, else with the first day of the figure', () => {
  const introduction = { introducedOn: '2026-10-05', reason: null, note: 'First count.' };
  expect(says({ ...seniorHistory, introduction, revisions: [] })).toContain(
    'Unchanged since 5 October 2026.',
  );
  expect(says(null)).toContain('Unchanged since 1 October 2026.');
});

it('says that it is old, and tells no number that was withdrawn', () => {
  expect(says(null, { ...base, asOf: '2025-01-31', reviewBy: null })).toContain(
    'as of 31 January 2025 (more than a year ago; pay may have moved since).',
  );
  const withdrawn = { ...revision, before: { ...revision.before, withdrawn: true } };
  expect(says({ ...seniorHistory, revisions: [withdrawn] })).toContain(
    'Since 14 March 2026; withdrawn before.',
  );
});
