import { figureOf, levels, roles } from '../../../tests/fixtures/salary';
import type { Examples } from '../examples';
import { FigureChanges } from './figure-changes';

const [level] = levels;
if (!level) throw new Error('The fixtures have no level.');
const figure = figureOf(roles.ml, level);
if (!figure) throw new Error('The fixtures have no figure.');
const before = { min: figure.min - 5_000, max: figure.max, openAbove: false, asOf: '2025-11-01' };

export const examples: Examples = {
  'new data and a correction': (
    <FigureChanges
      changes={[
        { figure, before, reason: 'new-data', note: null },
        {
          figure: { ...figure, id: 'another', role: { ...figure.role, path: null } },
          before: { ...before, max: null },
          reason: 'correction',
          note: 'The upper end had been left out.',
        },
      ]}
    />
  ),
  'on the home page': (
    <FigureChanges
      changes={[
        {
          figure,
          before,
          reason: 'method',
          note: null,
          changedOn: '2026-11-02',
          table: { path: '/salaries/uk-comparison', title: 'UK salary comparison' },
        },
      ]}
    />
  ),
};
