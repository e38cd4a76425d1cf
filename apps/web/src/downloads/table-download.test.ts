import { pages } from '../../tests/fixtures/pages';
import { tableCsv, tableDownload, tableJson } from './table-download';

const page = pages.find((candidate) => candidate.kind === 'salary-table');
if (!page) throw new Error('the fixtures have no table');
const SITE = 'https://rolebook.example';
const withFirst = (change: Record<string, unknown>) => ({
  ...page,
  table: {
    ...page.table,
    cells: page.table.cells.map((cell, index) =>
      index === 0 && cell.figure ? { ...cell, figure: { ...cell.figure, ...change } } : cell,
    ),
  },
});

it('says what the numbers are, from where and under which licence, before one line for each role and level', () => {
  const lines = tableCsv(page, SITE).split('\r\n');
  expect(lines[0]).toBe('\ufeff"# Base pay in London, by level"');
  expect(lines).toContainEqual(
    expect.stringMatching(/^"?# Source: Test adverts 2026; .*Licence: CC BY 4\.0/),
  );
  expect(lines).toContain(`# From: ${SITE}${page.path}`);
  const header = lines.findIndex((line) => line.startsWith('role,level,'));
  expect(lines.slice(header + 1, -1)).toHaveLength(page.table.roles.length * page.table.levels.length);
  expect(lines[header + 1]).toMatch(
    /^ML Engineer,Junior,London,GBP,year,base,permanent,editorial-range,shown,45000,60000,false,/,
  );
});

it('has the same numbers in both formats, those of the page', () => {
  const { rows, sources, history } = JSON.parse(tableJson(page, SITE));
  expect(rows[0]).toMatchObject({ role: 'ML Engineer', level: 'Junior', min: 45_000, max: 60_000 });
  expect(sources[0]).toMatchObject({ licence: 'CC BY 4.0' });
  expect(history).toHaveLength(page.history.length);
});

it('gives away no number that readers do not see', () => {
  const small = withFirst({ sampleSize: 4, min: 12_345 });
  expect(tableCsv(small, SITE)).toMatch(/ML Engineer,Junior,.*,not-enough-data,,,,/);
  for (const text of [tableCsv(small, SITE), tableJson(small, SITE)]) expect(text).not.toContain('12345');
  expect(tableCsv(withFirst({ variable: true, min: 12_345 }), SITE)).not.toContain('12345');
});

it('is a file with a name of its own, which search engines leave to the page', () => {
  const { headers } = tableDownload(page, 'csv', SITE);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(headers.get('content-disposition')).toBe(`attachment; filename="${page.table.slug}.csv"`);
  expect(headers.get('x-robots-tag')).toBe('noindex');
});
