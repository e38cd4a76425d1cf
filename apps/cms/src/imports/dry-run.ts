import type { RevisionReason } from '@rolebook/salary/figure';
import type { Severity } from '@rolebook/salary/finding';

/** What an import would do with one line of its file, as an editor reads it. */
export interface DryRunLine {
  readonly line: number;
  /** "ML Engineer, Senior, London". */
  readonly label: string;
  readonly action: 'add' | 'supersede' | 'amend' | 'unchanged' | 'refused';
  readonly before: string | null;
  readonly after: string | null;
  /** "+5.3% to +6.7%": the smallest and largest step of the numbers. */
  readonly change: string | null;
  readonly reason: RevisionReason | null;
  readonly publicNote: string | null;
  readonly findings: readonly {
    readonly severity: Severity;
    readonly field: string | null;
    readonly message: string;
  }[];
}

export interface DryRun {
  readonly lines: readonly DryRunLine[];
  /** About the file as a whole: columns that were not read, another encoding than UTF-8. */
  readonly notes: readonly string[];
}

/** A whole import or nothing: one refused line stops it. */
export const isApplicable = ({ lines }: DryRun): boolean =>
  lines.some(({ action }) => action !== 'unchanged' && action !== 'refused') &&
  lines.every(({ action }) => action !== 'refused');

export type Counts = Readonly<Record<DryRunLine['action'], number>>;

export function countActions(lines: readonly DryRunLine[]): Counts {
  const counts = { add: 0, supersede: 0, amend: 0, unchanged: 0, refused: 0 };
  for (const { action } of lines) counts[action] += 1;
  return counts;
}
