import { comparisonTable, figureOf, levels, london, roles } from '../../../tests/fixtures/salary';
import { regionalEstimates } from './regional-estimates';

const ladder = levels.map((level) => ({
  level,
  title: level.name,
  whatChanges: '',
  figure: figureOf(roles.data, level),
}));

it('applies the declared factors to the ladder, rounded outward to whole thousands', () => {
  const [manchester] = regionalEstimates({ ladder, tables: [comparisonTable] });
  expect(manchester?.adjustment.target.name).toBe('Manchester');
  expect(manchester?.levels.map(({ level, estimate }) => [level.name, estimate.min, estimate.max])).toEqual([
    ['Junior', 30_000, 47_000],
    ['Mid', 44_000, 68_000],
    ['Senior', 60_000, 95_000],
  ]);
});

it('estimates nothing where the guide has a table of the region, and nothing from another base', () => {
  const own = { ...comparisonTable, region: { slug: 'manchester', name: 'Manchester' } };
  expect(regionalEstimates({ ladder, tables: [comparisonTable, own] })).toEqual([]);
  const elsewhere = ladder.map((step) => ({
    ...step,
    figure: step.figure && { ...step.figure, region: { ...london, slug: 'uk' } },
  }));
  expect(regionalEstimates({ ladder: elsewhere, tables: [comparisonTable] })).toEqual([]);
});
