import fc from 'fast-check';
import type { Vocabulary } from '../vocabulary';
import { summarise } from './read-import';
import { UnreadableFile } from './stream-rows';

const term = (id: string, name: string) => ({ id, slug: id, name, otherNames: [] });
const vocabulary: Vocabulary = {
  roles: [term('ml-engineer', 'ML Engineer'), term('data-analyst', 'Data Analyst')],
  levels: [term('senior', 'Senior')],
  regions: [term('london', 'London')],
  sources: [{ ...term('s1', 'Adverts'), licence: null }],
};
const HEADER = 'role,level,region,salary,currency,period,employment,observed_on,source,id\n';
const rowOf = (salary: number | string, id: number | string, role = 'ML Engineer') =>
  `${role},Senior,London,${salary},GBP,year,permanent,2026-10-0${1 + (Number(id) % 9 || 0)},Adverts,${id}\n`;

async function* pieces(text: string | Uint8Array, size: number) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let from = 0; from < bytes.byteLength; from += size) yield bytes.subarray(from, from + size);
}
const utf8 = { encoding: 'utf-8', delimiter: ',' } as const;
const count = (text: string, size = 50) => summarise(pieces(text, size), utf8, vocabulary, async () => {});

describe('a file of observations', () => {
  it('gives quartiles and median with the number counted, as of the latest day', async () => {
    const rows = Array.from({ length: 41 }, (_, index) => rowOf(`"£${100 + index},000"`, index));
    const { cells, counted, faultCount } = await count(HEADER + rows.join(''));
    expect({ counted, faultCount }).toEqual({ counted: 41, faultCount: 0 });
    expect(cells).toMatchObject([
      {
        label: 'ML Engineer, Senior, London',
        key: { statistic: 'p25-p75', component: 'base' },
        sampleSize: 41,
        standing: 'sound',
        spread: { p25: 110_000, median: 120_000, p75: 130_000 },
        asOf: '2026-10-09',
        sources: ['s1'],
        outliers: [],
        outlierCount: 0,
        withoutOutliers: null,
      },
    ]);
  });

  it.each([
    [9, 'hidden', null],
    [10, 'flagged', expect.anything()],
    [29, 'flagged', expect.anything()],
    [30, 'sound', expect.anything()],
  ])('of %d rows is %s', async (size, standing, spread) => {
    const rows = Array.from({ length: size }, (_, index) => rowOf(50_000 + index, index));
    expect((await count(HEADER + rows.join(''))).cells).toMatchObject([
      { sampleSize: size, standing, spread },
    ]);
  });

  it('names the lines of outliers, of repeated rows and of rows that cannot be counted', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => rowOf(50_000 + index, index));
    const text = [
      HEADER,
      ...rows,
      rowOf(450_000, 'far'),
      rowOf(50_003, 3),
      rowOf(4_500, 'month'),
      rowOf(50_000, 'x', 'ML Enginer'),
      rowOf('45,000', 'comma'),
    ].join('');
    const summary = await count(text);
    expect(summary.cells[0]).toMatchObject({
      sampleSize: 21,
      outliers: [22],
      outlierCount: 1,
      withoutOutliers: { sampleSize: 20, standing: 'flagged' },
    });
    expect(summary).toMatchObject({ repeated: [23], repeatedCount: 1, faultCount: 3 });
    expect(summary.faults).toEqual([
      { line: 24, message: expect.stringContaining('month') },
      { line: 25, message: expect.stringContaining('"ML Engineer"') },
      { line: 26, message: expect.stringContaining('"45,000"') },
    ]);
  });

  it('counts a row once that says the same as another, unless ids tell them apart', async () => {
    const same = 'ML Engineer,Senior,London,50000,GBP,year,permanent,2026-10-01,Adverts,';
    expect(await count(`${HEADER}${same}\n${same}\n`)).toMatchObject({ counted: 1, repeated: [3] });
    expect(await count(`${HEADER}${same}a\n${same}b\n`)).toMatchObject({ counted: 2, repeated: [] });
  });

  it('is refused as a whole when it is no such file', async () => {
    await expect(count('name,age\nA,1\n')).rejects.toThrow(UnreadableFile);
    await expect(count(`${HEADER}"ML Engineer,Senior\n`)).rejects.toThrow(/quotation mark/);
  });

  it('reads the same however the bytes come in, in UTF-8 and in Windows-1252', async () => {
    const text = HEADER + Array.from({ length: 12 }, (_, index) => rowOf(`£${50 + index}k`, index)).join('');
    const whole = await count(text, 100_000);
    expect(whole.cells[0]?.spread).not.toBeNull();
    const latin = Buffer.from(text, 'latin1');
    const dialect = { encoding: 'windows-1252', delimiter: ',' } as const;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
        expect(await count(text, size)).toEqual(whole);
        expect(await summarise(pieces(latin, size), dialect, vocabulary, async () => {})).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });
});
