'use client';

import { type ClipboardEvent, type KeyboardEvent, useMemo, useReducer, useRef, useState } from 'react';
import { type CheckedCell, isChange, isRefused } from './check-changes';
import { GridCell } from './grid-cell';
import { actionOnCell } from './grid-keys';
import { emptyGrid, type GridAction, gridReducer, isAtEnd, type Place, placeKey } from './grid-state';
import { type ChangeDetails, type GridTable, textIn } from './grid-table';
import { readBlock } from './paste-block';
import { SaveForm } from './save-form';
import { cellAt, useLeaveWarning, useTypedChanges } from './use-typed-changes';
import './salary-grid.css';

interface GridProps {
  readonly table: GridTable;
  readonly mayPublish: boolean;
}

/** All figures of a table as a spreadsheet: keys as in one, blocks pasted from one, one save for everything. */
export function SalaryGrid({ mayPublish, table }: GridProps) {
  const [columns, rows] = table.rolesAsColumns ? [table.roles, table.levels] : [table.levels, table.roles];
  const [state, act] = useReducer(gridReducer, { rows: rows.length, columns: columns.length }, emptyGrid);
  const [details, setDetails] = useState<ChangeDetails>({ asOf: table.today, sources: [] });
  const [hasKeyboard, setKeyboard] = useState(false);
  const checked = useTypedChanges(table, state, details);
  const element = useRef<HTMLTableElement>(null);
  const shownIn = (place: Place) => state.typed.get(placeKey(place)) ?? textIn(table, cellAt(table, place));
  const pending = useMemo(
    () => [...checked.values()].filter((cell) => isChange(cell) || isRefused(cell)),
    [checked],
  );
  useLeaveWarning(state.typed.size > 0);

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    if (state.draft !== null) return;
    if (event.key === 'Escape') return act({ type: 'restore', place: state.cursor });
    const action = actionOnCell(event, shownIn(state.cursor));
    if (!action) return;
    const leaves = event.key === 'Tab' && isAtEnd(state, event.shiftKey ? 'previous' : 'next');
    if (leaves) return;
    event.preventDefault();
    act(action);
  }

  function onPaste(event: ClipboardEvent<HTMLTableElement>) {
    const text = event.clipboardData.getData('text/plain');
    const block = readBlock(text);
    const isOneCell = block.length === 1 && block[0]?.length === 1;
    // One cell pasted into the editor is text for it; a block begins at the cursor.
    if (text === '' || (isOneCell && state.draft !== null)) return;
    event.preventDefault();
    act({ type: 'paste', block });
  }

  return (
    <>
      <p className="salary-grid__help" id="salary-grid-help">
        Arrow keys move, typing replaces, Enter edits, Tab goes on to the next cell, Escape takes back, Delete
        empties: an emptied figure is withdrawn. Paste a block from a spreadsheet. Write 45000-65000, 45-65k
        or £45k – £65k. Nothing is saved before you press Save.
      </p>
      {/* The wide grid scrolls in itself; its cells take the keyboard. */}
      <div className="salary-grid__scroll">
        <table
          aria-colcount={columns.length + 1}
          aria-describedby="salary-grid-help"
          aria-label={`${table.caption}: figures`}
          aria-rowcount={rows.length + 1}
          onBlur={(event) => {
            if (!element.current?.contains(event.relatedTarget)) setKeyboard(false);
          }}
          onFocus={() => setKeyboard(true)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          ref={element}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are edited is a grid (ARIA APG).
          role="grid"
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{table.rolesAsColumns ? 'Level' : 'Role'}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: rowId, name: rowName }, row) => (
              <tr aria-rowindex={row + 2} key={rowId}>
                <th scope="row">{rowName}</th>
                {columns.map(({ id, name }, column) => {
                  const place = { row, column };
                  const isCurrent = state.cursor.row === row && state.cursor.column === column;
                  return (
                    <GridCell
                      act={act}
                      checked={checked.get(placeKey(place))}
                      draft={isCurrent ? state.draft : null}
                      isCurrent={isCurrent}
                      key={id}
                      name={`${name}, ${rowName}`}
                      place={place}
                      takesFocus={hasKeyboard}
                      text={shownIn(place)}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Status cell={checked.get(placeKey(state.cursor))} notice={state.notice} />
      <SaveForm
        act={act as (action: GridAction) => void}
        details={details}
        mayPublish={mayPublish}
        onDetails={setDetails}
        pending={pending}
        table={table}
      />
    </>
  );
}

/** What there is to say about the cell under the cursor. */
function Status({ cell, notice }: { cell: CheckedCell | undefined; notice: string | null }) {
  return (
    <div aria-live="polite" className="salary-grid__status" id="salary-grid-status">
      {notice && <p>{notice}</p>}
      {cell?.findings.map(({ message, severity }) => (
        <p data-severity={severity} key={message}>
          {severity === 'refuse' ? 'Refused: ' : 'Look again: '}
          {message}
        </p>
      ))}
    </div>
  );
}
