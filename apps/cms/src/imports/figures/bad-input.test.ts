import { planFigures, type StandingFigure } from '@rolebook/salary/plan-figures';
import type { Term, Vocabulary } from '../vocabulary';
import { readFigureFile } from './read-file';

const term = (slug: string, name: string): Term => ({ id: slug, slug, name, otherNames: [] });
const vocabulary: Vocabulary = {
  roles: [term('ml-engineer', 'ML Engineer'), term('data-analyst', 'Data Analyst')],
  levels: [term('mid', 'Mid'), term('senior', 'Senior')],
  regions: [term('london', 'London'), term('uk', 'United Kingdom')],
  sources: [{ ...term('s1', 'Adverts'), licence: 'Own work' }],
};
const standing: StandingFigure = {
  id: 'f1',
  isPublished: true,
  version: 'v1',
  key: {
    role: 'data-analyst',
    level: 'senior',
    region: 'london',
    currency: 'GBP',
    period: 'year',
    component: 'base',
    employment: 'permanent',
    statistic: 'editorial-range',
  },
  content: {
    min: 58_000,
    max: 80_000,
    openAbove: false,
    median: null,
    variable: false,
    withdrawn: false,
    sampleSize: null,
    asOf: '2026-04-30',
    validFrom: '2026-04-30',
    validTo: null,
    reviewBy: null,
    confidence: 'medium',
    sources: ['s1'],
    note: null,
    overrideReason: null,
  },
};
const HEADER = 'role,level,region,range,as_of,sources,valid_from,currency,employment,period';

function lines(bytes: Uint8Array): string[] {
  const read = readFigureFile(bytes, vocabulary);
  if ('faults' in read) return read.faults.map((fault) => `the file: ${fault}`);
  const plan = planFigures(read.proposed, {
    today: '2026-11-24',
    standing: [standing],
    sources: new Map(vocabulary.sources.map((source) => [source.id, source])),
    surroundings: { levels: [], adjustments: [], officialSources: [] },
  });
  const said = [
    ...read.unreadable.map(({ findings, line }) => ({ line, action: 'refused', findings })),
    ...plan.map(({ action, findings, proposal }) => ({ line: proposal.line, action, findings })),
  ];
  return said
    .sort((a, b) => a.line - b.line)
    .map(({ action, findings, line }) =>
      [`${line} ${action}`, ...findings.map(({ message }) => message)].join(' '),
    );
}
/** Rows with as many cells as the header: what a row leaves out at its end is empty. */
const file = (...rows: string[]) => {
  const padded = rows.map((row) => row + ','.repeat(9 - row.replace(/"[^"]*"/g, '').split(',').length + 1));
  return lines(new TextEncoder().encode(`${[HEADER, ...padded].join('\n')}\n`));
};

describe('bad input of figures is refused with its line and the remedy', () => {
  it.each<[string, string[], (string | RegExp)[]]>([
    [
      'a reversed range',
      ['ML Engineer,Mid,London,90k-60k,2026-11-01,Adverts'],
      [/^2 refused .*wrong way round: 90,000 to 60,000\. Swap/],
    ],
    [
      'malformed ranges',
      [
        'ML Engineer,Mid,London,"£60,00 - £90,000",2026-11-01,Adverts',
        'ML Engineer,Senior,London,sixty to ninety,2026-11-01,Adverts',
      ],
      [/^2 refused .*60,00/, /^3 refused .*"sixty to ninety"/],
    ],
    [
      'an unknown role, level and region, each with the nearest match',
      [
        'ML Enginer,Mid,London,60k-90k,2026-11-01,Adverts',
        'ML Engineer,Senoir,London,60k-90k,2026-11-01,Adverts',
        'ML Engineer,Mid,Londn,60k-90k,2026-11-01,Adverts',
      ],
      [
        /^2 refused .*Did you mean "ML Engineer"\?/,
        /^3 refused .*Did you mean "Senior"\?/,
        /^4 refused .*Did you mean "London"\?/,
      ],
    ],
    [
      'mixed currencies in one row',
      ['ML Engineer,Mid,London,€60k-€90k,2026-11-01,Adverts,,GBP'],
      [/^2 refused .*currency/],
    ],
    [
      'a duplicated row',
      [
        'ML Engineer,Mid,London,60k-90k,2026-11-01,Adverts',
        'ml-engineer,MID,london,61k-91k,2026-11-01,Adverts',
      ],
      [/^2 add$/, /^3 refused Line 2 already gives this figure/],
    ],
    [
      'validity that overlaps a published figure',
      ['Data Analyst,Senior,London,60k-82k,2026-11-01,Adverts,2026-06-01'],
      [/^2 refused There is already a published figure .*since 2026-04-30/],
    ],
    [
      'a permanent day rate',
      ['ML Engineer,Mid,London,400-600,2026-11-01,Adverts,,GBP,permanent,day'],
      [/^2 refused .*A day rate belongs to contract work/],
    ],
  ])('%s', (_what, rows, expected) => {
    const found = file(...rows);
    expect(found).toHaveLength(expected.length);
    for (const [index, line] of expected.entries()) expect(found[index]).toMatch(line);
  });
});

it('a number with a comma outside quotation marks, and a row that ends early, are told apart', () => {
  const text = `role,level,region,range\nML Engineer,Mid,London,60,000\nML Engineer,Mid,London\n`;
  expect(lines(new TextEncoder().encode(text))).toEqual([
    expect.stringMatching(/^2 refused The row has 5 cells where the header has 4\..*"45,000"/),
    expect.stringMatching(/^3 refused The row has 3 cells where the header has 4\. .*keep the separator\./),
  ]);
});

describe('what can be understood of figures is', () => {
  const ROW = 'ML Engineer;Mid;London;£60,000 – £90,000;2026-11-01;Adverts\r\n';
  const TABLE = `role;level;region;range;as_of;sources\r\n${ROW}`;

  it.each<[string, Uint8Array]>([
    ['semicolons, £ signs and commas inside numbers', new TextEncoder().encode(TABLE)],
    ['a byte order mark', new TextEncoder().encode(`\ufeff${TABLE}`)],
    ['Windows-1252', Buffer.from(TABLE.replace('–', '\u0096'), 'latin1')],
    ['UTF-16, as some spreadsheets save it', Buffer.from(`\ufeff${TABLE}`, 'utf16le')],
    [
      'commas between cells, with the number in quotation marks',
      new TextEncoder().encode(
        'role,level,region,min,max,as_of,sources\nML Engineer,Mid,London,"£60,000","90,000",2026-11-01,Adverts\n',
      ),
    ],
  ])('%s', (_what, bytes) => {
    expect(lines(bytes)).toEqual(['2 add']);
    const read = readFigureFile(bytes, vocabulary);
    expect('proposed' in read && read.proposed[0]?.content).toMatchObject({ min: 60_000, max: 90_000 });
  });
});
