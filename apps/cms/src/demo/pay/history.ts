import type { RevisionReason } from '@rolebook/salary/figure';

interface DemoChange {
  /** When it stopped being the figure. */
  readonly until: string;
  readonly reason: RevisionReason;
  readonly note: string;
  /** What it said until then: whole pounds. */
  readonly min: number;
  readonly max: number;
  readonly asOf: string;
}

export interface DemoHistory {
  /** Key of a figure. */
  readonly figure: string;
  /** Oldest first; what follows the last is the figure of today. */
  readonly changes: readonly DemoChange[];
}

/** The comparison was redone in spring. */
const spring = (min: number, max: number): DemoChange => ({
  until: '2026-05-02T06:30:00.000Z',
  reason: 'new-data',
  note: 'Adverts and surveys of spring 2026.',
  min,
  max,
  asOf: '2025-09-30',
});

/** What the figures said before: an update is history, the one correction stands on the pages that showed it. */
export const HISTORIES: readonly DemoHistory[] = [
  { figure: 'ml-engineer/mid', changes: [spring(70_000, 105_000)] },
  { figure: 'ml-engineer/senior', changes: [spring(95_000, 150_000)] },
  { figure: 'data-scientist/junior', changes: [spring(34_000, 50_000)] },
  {
    figure: 'data-analyst/junior',
    changes: [
      {
        until: '2026-10-12T09:15:00.000Z',
        reason: 'correction',
        note: 'The lower end had been taken from adverts for placements.',
        min: 26_000,
        max: 42_000,
        asOf: '2026-09-30',
      },
    ],
  },
  { figure: 'data-scientist/senior', changes: [spring(82_000, 125_000)] },
  {
    figure: 'data-engineer/mid',
    changes: [
      {
        until: '2026-10-05T08:00:00.000Z',
        reason: 'new-data',
        note: 'Estimate of autumn 2026.',
        min: 57_000,
        max: 84_000,
        asOf: '2026-03-31',
      },
    ],
  },
  {
    figure: 'mlops-engineer/senior',
    changes: [
      {
        until: '2026-10-05T08:00:00.000Z',
        reason: 'method',
        note: 'Senior and lead posts are counted apart since October 2026.',
        min: 95_000,
        max: 160_000,
        asOf: '2026-03-31',
      },
    ],
  },
];
