'use client';

import { useEffect, useMemo } from 'react';
import { type CheckedCell, checkChanges } from './check-changes';
import { type GridState, type Place, placeKey } from './grid-state';
import { type CellChange, type ChangeDetails, type GridTable, textIn } from './grid-table';

/** Which role and level a place of the grid is about. */
export function cellAt(table: GridTable, { column, row }: Place): { role: string; level: string } {
  const [role, level] = table.rolesAsColumns ? [column, row] : [row, column];
  return { role: table.roles[role]?.id ?? '', level: table.levels[level]?.id ?? '' };
}

/** Everything typed so far, the draft under the cursor included, judged by place as one types. */
export function useTypedChanges(
  table: GridTable,
  state: GridState,
  details: ChangeDetails,
): ReadonlyMap<string, CheckedCell> {
  return useMemo(() => {
    const typed = new Map(state.typed);
    if (state.draft !== null && state.draft !== textIn(table, cellAt(table, state.cursor))) {
      typed.set(placeKey(state.cursor), state.draft);
    }
    const places = [...typed.keys()];
    const changes = places.map((key): CellChange => {
      const [row = 0, column = 0] = key.split(':').map(Number);
      return { ...cellAt(table, { row, column }), text: typed.get(key) ?? '' };
    });
    const checked = checkChanges(table, changes, details);
    return new Map(places.flatMap((key, index) => (checked[index] ? [[key, checked[index]] as const] : [])));
  }, [table, state.typed, state.draft, state.cursor, details]);
}

/** Asks before a window with unsaved numbers is closed. */
export function useLeaveWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
}
