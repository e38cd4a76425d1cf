import type { Payload } from 'payload';
import { poolOf, queryOn } from '../../database/query';
import type { SalaryTable, User } from '../../payload-types';
import { refuseApplication } from '../application';
import { applyFigures, type ChangeReason } from '../figures/apply';
import { storeDryRun } from '../figures/dry-run';
import { dismissImport } from '../import-rows';
import { loadVocabulary } from '../vocabulary';
import { checkChanges, isChange, isRefused } from './check-changes';
import { type CellChange, type ChangeDetails, standingIn } from './grid-table';
import { loadGrid } from './load-grid';

export interface GridSave {
  readonly changes: readonly (CellChange & {
    /** Version of the figure that the editor saw in the cell; null where there was none. */
    readonly seen: string | null;
  })[];
  readonly details: ChangeDetails;
  readonly given: ChangeReason;
  /** Publish now. Otherwise it is left for somebody with the right, as a dry run. */
  readonly publish: boolean;
}

export interface GridSaved {
  readonly saved: number;
  /** The import that keeps the changes, for the record or for a publisher. */
  readonly importId: string;
}

/**
 * Saves what was typed into the grid of a table as one import: all cells in one transaction, or none.
 * @throws ApplicationRefused with every cell that stands in the way
 */
export async function saveGrid(
  payload: Payload,
  user: User,
  table: SalaryTable,
  { changes, details, given, publish }: GridSave,
): Promise<GridSaved> {
  const vocabulary = await loadVocabulary(payload);
  const grid = await loadGrid(payload, table, vocabulary);
  const nameOf = ({ level, role }: CellChange) =>
    `${grid.roles.find(({ id }) => id === role)?.name ?? 'A role that is not in this table'}, ${
      grid.levels.find(({ id }) => id === level)?.name ?? 'a level that is not in it'
    }`;
  const foreign = changes.find(
    ({ level, role }) =>
      !grid.roles.some(({ id }) => id === role) || !grid.levels.some(({ id }) => id === level),
  );
  if (foreign) refuseApplication(409, `${nameOf(foreign)}: the table has changed. Load the page again.`);
  const moved = changes.filter((change) => (standingIn(grid, change)?.version ?? null) !== change.seen);
  if (moved.length > 0) {
    refuseApplication(
      409,
      `Somebody changed ${moved.map(nameOf).join('; ')} after you opened this grid. Nothing was saved and your numbers are still here: load the new figures, then save again.`,
    );
  }
  const checked = checkChanges(grid, changes, details);
  const refused = checked.filter(isRefused);
  if (refused.length > 0) {
    const reasons = refused.map(
      ({ change, findings }) => `${nameOf(change)}: ${findings.map(({ message }) => message).join(' ')}`,
    );
    refuseApplication(422, reasons.join('\n'));
  }
  const wanted = checked.filter(isChange);
  if (wanted.length === 0) refuseApplication(422, 'No number is different from the one that stands there.');
  const proposed = wanted.flatMap(({ planned }, index) => {
    if (!planned) return [];
    return { ...planned.proposal, line: index + 1, ...given };
  });
  const origin = { user, origin: `Grid: ${grid.caption}` };
  const importId = await storeDryRun(payload, origin, { proposed, unreadable: [], notes: [] }, vocabulary);
  if (!publish) return { saved: 0, importId };
  try {
    return { ...(await applyFigures(payload, user, importId, given)), importId };
  } catch (error) {
    await dismissImport(queryOn(poolOf(payload)), importId);
    throw error;
  }
}
