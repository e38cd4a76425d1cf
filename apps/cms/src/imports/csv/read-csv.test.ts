import { writeCsv } from '@rolebook/contract/csv';
import fc from 'fast-check';
import type { Columns } from './columns';
import { readCsv } from './read-csv';
import { readDay } from './read-day';

const COLUMNS: Columns<'role' | 'min' | 'note'> = {
  names: ['role', 'min', 'note'],
  required: ['role'],
  alsoCalled: { job: 'role' },
};
const read = (text: string | Uint8Array) =>
  readCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text, COLUMNS, { rows: 5 });
const rows = (text: string | Uint8Array) => {
  const result = read(text);
  return 'rows' in result ? result.rows.map(({ cells, line }) => [line, cells]) : result.faults;
};
const faults = (text: string | Uint8Array) => {
  const result = read(text);
  return 'faults' in result ? result.faults.join(' ') : '';
};

describe('a CSV file', () => {
  it.each([
    ['commas', 'role,min\nA,1\n'],
    ['semicolons, a byte order mark and CRLF', '\ufeffrole;min\r\nA;1\r\n'],
    ['tabs', 'role\tmin\nA\t1'],
    ['capitals and another name', ' Job , MIN\nA,1\n'],
    ['old Mac line ends', 'role,min\rA,1\r'],
  ])('may have %s', (_what, text) => {
    expect(rows(text)).toEqual([[2, { role: 'A', min: '1' }]]);
  });

  it('keeps commas, quotes and line breaks in quoted cells, and counts the lines of the file', () => {
    expect(rows('role,note\n"A, ""b""","two\nlines"\n\n;;\nC,d')).toEqual([
      [2, { role: 'A, "b"', note: 'two\nlines' }],
      [5, { role: ';;', note: '' }],
      [6, { role: 'C', note: 'd' }],
    ]);
  });

  it('is understood in Windows-1252, and says so', () => {
    const bytes = Uint8Array.from(
      [...'role,min\nA,'].map((c) => c.charCodeAt(0)).concat([0xa3, 0x34, 0x35, 0x96, 0x36]),
    );
    expect(read(bytes)).toMatchObject({ encoding: 'windows-1252', rows: [{ cells: { min: '£45–6' } }] });
  });

  it('tells a comma inside an unquoted number from two cells', () => {
    const result = read('role,min,note\nA,45,000,x\nB,1,\n');
    expect('rows' in result && result.rows.map(({ fault }) => fault)).toEqual([
      expect.stringContaining('"45,000"'),
      null,
    ]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['only a header', 'role,min\n', 'no rows'],
    ['no header that we know', 'A,1\nB,2\n', 'no column "role"'],
    ['a header with a slip', 'rolle,min\nA,1\n', 'called "rolle"'],
    ['a column twice', 'role,job\nA,1\n', 'stands twice'],
    ['an open quotation mark', 'role,min\n"A,1\nB,2\n', 'quotation mark'],
    ['a picture', 'role\0\u0001,min', 'not a CSV'],
    ['too many rows', `role\n${'A\n'.repeat(6)}`, 'at most 5'],
  ])('with %s is refused in words', (_what, text, words) => {
    expect(faults(text)).toContain(words);
  });

  it('names the columns that it does not read', () => {
    expect(read('role,colour\nA,red\n')).toMatchObject({ ignored: ['colour'] });
  });

  it('gives back what we wrote, formulas and all', () => {
    const text = fc.string({ unit: fc.constantFrom('=', "'", '"', ',', ';', '\n', 'a', '£', '-') });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (notes) => {
        const csv = writeCsv(
          ['role', 'note'],
          notes.map((note) => ['A', note]),
        );
        const result = read(csv);
        expect('rows' in result && result.rows.map(({ cells }) => cells.note)).toEqual(notes);
      }),
    );
  });

  it('never throws on bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void read(bytes)));
  });
});

describe('a day', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['24/11/2026', '2026-11-24'],
    ['1.2.2026', '2026-02-01'],
    ['2026-11-24 00:00:00', '2026-11-24'],
    ['11/24/2026', null],
    ['2026-02-30', null],
    ['soon', null],
  ])('written %s is %s', (written, day) => {
    expect(readDay(written)).toBe(day);
  });
});
