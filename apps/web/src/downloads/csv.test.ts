import fc from 'fast-check';
import { csvCell, csvLine } from './csv';

it.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['\t=1', "'\t=1"],
  ['ML "Ops", London', '"ML ""Ops"", London"'],
  [45_000, '45000'],
  [-1, '-1'],
  [null, ''],
  [true, 'true'],
])('%j is written as %s', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

/** Reads one line back as RFC 4180 says. */
function readLine(line: string): string[] {
  const cells = [...line.replace(/\r\n$/, '').matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)];
  return cells
    .slice(0, -1)
    .map((match) => match[1] ?? '')
    .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

it('is read back as it was written, and starts no formula, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (texts) => {
      const cells = readLine(`${csvLine([...texts, 'end'])}`);
      const plain = cells.slice(0, texts.length);
      expect(plain.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(
        texts.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')),
      );
      for (const cell of plain) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
