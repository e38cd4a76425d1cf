import type { FigureHistory } from '@rolebook/contract/published/salary';
import { readersUpdate } from './updated';

const state = {
  min: 45_000,
  max: 65_000,
  openAbove: false,
  median: null,
  variable: false,
  withdrawn: false,
  asOf: '2026-04-30',
  validFrom: '2026-04-30',
  validTo: null,
};
const history = (supersededAt: string, after: Partial<typeof state>): FigureHistory[] => [
  {
    figureId: 'f',
    role: { slug: 'r', title: 'R', path: null },
    level: { slug: 'l', name: 'L', rank: 1, band: null, bandNote: null },
    region: { slug: 'x', name: 'X' },
    currency: 'GBP',
    period: 'year',
    component: 'base',
    employment: 'permanent',
    statistic: 'editorial-range',
    introduction: null,
    revisions: [
      {
        supersededAt,
        supersededOn: supersededAt.slice(0, 10),
        reason: 'new-data',
        note: null,
        before: state,
        after: { ...state, ...after },
      },
    ],
  },
];
const page = { firstPublishedAt: '2026-05-02T06:30:00.000Z', editedAt: null, history: [], corrections: [] };

it('is nothing while nothing happened that readers should know of', () => {
  expect(readersUpdate(page)).toBeNull();
  expect(readersUpdate({ ...page, firstPublishedAt: null, editedAt: '2026-06-01T00:00:00Z' })).toBeNull();
});

it.each([
  ['an editor said so', { editedAt: '2026-06-01T09:00:00Z' }, '2026-06-01T09:00:00.000Z'],
  [
    'a figure got another number',
    { history: history('2026-07-01T08:00:00.000Z', { max: 70_000 }) },
    '2026-07-01T08:00:00.000Z',
  ],
  [
    'a figure was withdrawn',
    { history: history('2026-07-01T08:00:00.000Z', { withdrawn: true }) },
    '2026-07-01T08:00:00.000Z',
  ],
  ['a correction was added', { corrections: [{ date: '2026-08-01', text: '' }] }, '2026-08-01T00:00:00.000Z'],
  [
    'the last of them',
    { editedAt: '2026-09-01T00:00:00Z', corrections: [{ date: '2026-08-01', text: '' }] },
    '2026-09-01T00:00:00.000Z',
  ],
  [
    'what happened before it was published',
    { history: history('2026-05-02T06:00:00.000Z', { max: 1 }) },
    null,
  ],
  ['a number was confirmed', { history: history('2026-07-01T08:00:00.000Z', { asOf: '2026-06-30' }) }, null],
])('%s', (_name, changes, expected) => {
  expect(readersUpdate({ ...page, ...changes })).toBe(expected);
});
