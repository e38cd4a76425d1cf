import type { ProposedFigure } from '@rolebook/salary/plan-figures';
import type { Payload } from 'payload';
import { poolOf, queryOn } from '../../database/query';
import type { User } from '../../payload-types';
import { refuseApplication } from '../application';
import { storeDryRun } from '../figures/dry-run';
import { dismissImport, type ImportRow } from '../import-rows';
import { loadVocabulary } from '../vocabulary';
import { countedIn, isAcceptable, type ObservationSummary, type ProposedCell } from './summary';

function proposalOf(cell: ProposedCell, line: number, leaveOut: boolean): ProposedFigure[] {
  const { asOf, key, outlierCount, sources } = cell;
  const { sampleSize, spread } = countedIn(cell, leaveOut);
  if (!spread) return [];
  const { median, p25, p75 } = spread;
  const content = {
    min: p25,
    max: p75,
    openAbove: false,
    median,
    variable: false,
    withdrawn: false,
    sampleSize,
    asOf,
    sources,
  };
  const publicNote =
    leaveOut && outlierCount > 0
      ? `${outlierCount} of ${cell.sampleSize} salaries were far outside the others and left out.`
      : null;
  return [{ line, key, content, reason: 'new-data', publicNote }];
}

/**
 * Takes proposals of counted observations into an import of figures: a dry run like that of a file, to be read and
 * applied in the same way.
 * @param choice.leaveOut without salaries far outside the others, counted again
 * @returns its id
 * @throws ApplicationRefused when one of them is hidden, unknown, or was taken before
 */
export async function acceptCells(
  payload: Payload,
  user: User,
  found: ImportRow,
  { chosen, leaveOut }: { readonly chosen: readonly number[]; readonly leaveOut: boolean },
): Promise<string> {
  const summary = found.plan as ObservationSummary;
  const cells = chosen.map((index) => summary.cells[index]);
  if (
    found.state !== 'checked' ||
    cells.length === 0 ||
    !cells.every((cell) => cell && isAcceptable(cell, leaveOut))
  ) {
    refuseApplication(
      409,
      'One of these proposals was accepted before, or rests on fewer than 10 observations. Load the page again.',
    );
  }
  const proposed = cells.flatMap((cell, index) =>
    cell ? proposalOf(cell, (chosen[index] ?? 0) + 1, leaveOut) : [],
  );
  const notes = ['The lines are the numbers of the proposals, counted from the top.'];
  const importId = await storeDryRun(
    payload,
    { user, origin: `Observations: ${found.origin}` },
    { proposed, unreadable: [], notes },
    await loadVocabulary(payload),
  );
  const accepted = {
    ...summary,
    cells: summary.cells.map((cell, index) =>
      chosen.includes(index) ? { ...cell, acceptedIn: importId } : cell,
    ),
  };
  const query = queryOn(poolOf(payload));
  // Only over the plan that was read: what somebody else accepted meanwhile stays accepted, and is not accepted twice.
  const kept = await query(
    `update rolebook.imports set plan = $2::jsonb, changed_at = now()
     where id = $1 and state = 'checked' and plan = $3::jsonb returning 1`,
    [found.id, JSON.stringify(accepted), JSON.stringify(summary)],
  );
  if (kept.length === 0) {
    await dismissImport(query, importId);
    refuseApplication(
      409,
      'Somebody accepted proposals of this import at the same moment. Load the page again.',
    );
  }
  return importId;
}
