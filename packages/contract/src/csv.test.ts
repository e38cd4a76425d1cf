import fc from 'fast-check';
import { formulaSafe, withoutFormulaGuard, writeCsv } from './csv';

describe('a CSV for spreadsheets', () => {
  it('begins with a byte order mark, ends lines as RFC 4180 says, and quotes only what must be', () => {
    const csv = writeCsv(
      ['role', 'note'],
      [
        ['ML Engineer', 'London, "inner"'],
        ['Data Analyst', null],
      ],
    );
    expect(csv).toBe('\ufeffrole,note\r\nML Engineer,"London, ""inner"""\r\nData Analyst,\r\n');
  });

  it.each(['=1+1', '+44 20', '-5', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x")', '\uff1d1'])(
    'lets %j do nothing',
    (cell) => {
      const line = writeCsv(['a'], [[cell]])
        .split('\r\n')
        .slice(1)
        .join('\r\n');
      expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
      expect(withoutFormulaGuard(formulaSafe(cell))).toBe(cell);
    },
  );

  it('leaves an apostrophe that people wrote', () => {
    expect(withoutFormulaGuard(formulaSafe("'tis"))).toBe("'tis");
    expect(withoutFormulaGuard("'tis")).toBe("'tis");
  });

  it('gives every text back as it was', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', '£', ' ') });
    fc.assert(
      fc.property(text, (cell) => {
        expect(withoutFormulaGuard(formulaSafe(cell))).toBe(cell);
        expect(formulaSafe(cell)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
