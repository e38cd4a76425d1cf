import type { Finding } from '@rolebook/salary/finding';
import { movement, movementText, type PlannedFigure, planFigures } from '@rolebook/salary/plan-figures';
import { type CellChange, type ChangeDetails, type GridTable, proposalOf } from './grid-table';

/** What becomes of one typed cell. */
export interface CheckedCell {
  readonly change: CellChange;
  readonly findings: readonly Pick<Finding, 'message' | 'severity'>[];
  /** Null where the text cannot be read, or asks for nothing. */
  readonly planned: PlannedFigure | null;
}

/**
 * Judges all typed cells together, by the rules that publishing goes by. An as-of day or sources alone change nothing:
 * only what was typed does.
 */
export function checkChanges(
  table: GridTable,
  changes: readonly CellChange[],
  details: ChangeDetails,
): CheckedCell[] {
  const read = changes.map((change, line) => ({
    change,
    proposed: proposalOf(table, change, details, line),
  }));
  const plan = planFigures(
    read.flatMap(({ proposed }) => (proposed.kind === 'proposal' ? proposed.proposal : [])),
    {
      today: table.today,
      standing: [...table.standing, ...table.peers],
      surroundings: table.surroundings,
      sources: new Map(table.sources.map((source) => [source.id, source])),
    },
  );
  return read.map(({ change, proposed }, line): CheckedCell => {
    if (proposed.kind === 'nothing') return { change, findings: [], planned: null };
    if (proposed.kind === 'fault') {
      return { change, findings: [{ severity: 'refuse', message: proposed.message }], planned: null };
    }
    const planned = plan.find(({ proposal }) => proposal.line === line) ?? null;
    return { change, findings: planned?.findings ?? [], planned };
  });
}

export const isRefused = ({ findings }: CheckedCell): boolean =>
  findings.some(({ severity }) => severity === 'refuse');

/** Whether the cell asks for other numbers than those that stand there. */
export function isChange({ planned }: CheckedCell): boolean {
  return planned !== null && (planned.action === 'add' || planned.action === 'supersede');
}

/** "+5.3% / +6.7%" for the two ends, or nothing where there was no figure. */
export function stepText({ planned }: CheckedCell): string | null {
  const before = planned?.standing?.isPublished ? planned.standing.content : null;
  if (!planned || !before) return null;
  if (planned.content.withdrawn) return 'withdrawn';
  const ends = [movement(before.min, planned.content.min), movement(before.max, planned.content.max)];
  const texts = ends.flatMap((step) => (step === null ? [] : movementText(step)));
  return texts.length > 0 ? [...new Set(texts)].join(' / ') : null;
}
