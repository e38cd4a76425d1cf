import { renderToStaticMarkup } from 'react-dom/server';
import { comparisonTable, figure, levels, roles } from '../../../tests/fixtures/salary';
import { EXAMPLE_DAY } from '../examples';
import { SalaryComparison } from './salary-comparison';

const draw = (table = comparisonTable, path = '/articles/example') =>
  renderToStaticMarkup(
    <SalaryComparison id="pay" heading="Pay" table={table} path={path} today={EXAMPLE_DAY} />,
  );

it('shows every figure in the table and at the ends of its bar', () => {
  const html = draw();
  const [table, chart] = [html.slice(html.indexOf('<table')), html.slice(0, html.indexOf('<table'))];
  expect(table).toContain('£45k\u00a0–\u2060\u00a0£60k');
  expect(table).toContain('£45,000 to £60,000 a year');
  expect(chart).toContain('>£45k</text>');
  expect(chart).toContain('>£60k</text>');
});

it('says that there is not enough data, in the table and in the chart', () => {
  expect(draw().match(/Not enough data/g)).toHaveLength(2);
});

it('never draws or writes a figure of a suppressed sample', () => {
  const [junior] = levels;
  if (!junior) throw new Error('no level');
  const secret = { ...figure(roles.ml, junior, 47_100, 61_300), sampleSize: 4 };
  const cells = comparisonTable.cells.map((cell, index) =>
    index === 0 ? { ...cell, figure: secret } : cell,
  );
  expect(draw({ ...comparisonTable, cells })).not.toMatch(/47\.1k|61\.3k|47,100|61,300/);
});

it('carries measure, date, region, meaning of the ranges and sources with the picture', () => {
  const html = draw();
  expect(html).toContain('Gross base salary a year, London, editorial range');
  expect(html).toContain('<time dateTime="2026-10-01">1 October 2026</time>');
  expect(html).toContain('Manchester typically 10–20% lower than London');
  expect(html).toContain('Our editors’ estimate');
  expect(html).toContain('<a href="https://example.org/adverts">Test adverts 2026</a>');
});

it('says when figures are more than a year old, and not before', () => {
  expect(draw({ ...comparisonTable, asOf: '2025-11-23' })).toContain('more than a year ago');
  expect(draw({ ...comparisonTable, asOf: '2025-11-24' })).not.toContain('more than a year ago');
});

it('does not link a role or a table to the page that it stands on', () => {
  expect(draw(comparisonTable, '/roles/ml-engineer')).not.toContain('href="/roles/ml-engineer"');
  expect(draw(comparisonTable, comparisonTable.path ?? '')).not.toContain('page of its own');
});

it('draws a median as a mark with its label', () => {
  const cells = comparisonTable.cells.map(({ figure: of, ...cell }) => ({
    ...cell,
    figure: of && { ...of, median: of.min + 5000 },
  }));
  const html = draw({ ...comparisonTable, cells });
  expect(html).toContain('median £50k');
  expect(html).toContain('class="range-chart-median"');
});
