'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type CheckedCell, isChange, isRefused, stepText } from './check-changes';
import { actionInEditor } from './grid-keys';
import type { GridAction, Place } from './grid-state';

interface CellProps {
  readonly place: Place;
  /** "ML Engineer, Senior". */
  readonly name: string;
  /** What stands there, saved or typed. */
  readonly text: string;
  readonly checked: CheckedCell | undefined;
  readonly isCurrent: boolean;
  /** Text in the editor; null while the cell is not being edited. */
  readonly draft: string | null;
  /** Whether the grid has the keyboard: the cursor moves the focus only then. */
  readonly takesFocus: boolean;
  readonly act: (action: GridAction) => void;
}

type Standing = 'saved' | 'changed' | 'warned' | 'refused';

function standingOf(checked: CheckedCell | undefined): Standing {
  if (!checked) return 'saved';
  if (isRefused(checked)) return 'refused';
  if (!isChange(checked)) return 'saved';
  return checked.findings.length > 0 ? 'warned' : 'changed';
}

/** One figure of the grid: a text, or the field in which it is typed. */
export function GridCell({ act, checked, draft, isCurrent, name, place, takesFocus, text }: CellProps) {
  const cell = useRef<HTMLTableCellElement>(null);
  const isEdited = isCurrent && draft !== null;
  const standing = standingOf(checked);
  useEffect(() => {
    if (isCurrent && takesFocus && !isEdited) cell.current?.focus();
  }, [isCurrent, takesFocus, isEdited]);

  const step = checked && standing !== 'refused' ? stepText(checked) : null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of all cells are heard by the grid around them.
    <td
      aria-colindex={place.column + 2}
      aria-describedby={isCurrent && checked ? 'salary-grid-status' : undefined}
      aria-invalid={standing === 'refused' || undefined}
      data-standing={standing}
      onClick={() => act({ type: 'go', place })}
      onDoubleClick={() => act({ type: 'edit', text })}
      ref={cell}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that is edited is a gridcell (ARIA APG, grid).
      role="gridcell"
      tabIndex={isCurrent && !isEdited ? 0 : -1}
    >
      {isEdited ? (
        <CellEditor act={act} draft={draft} isRefused={standing === 'refused'} name={name} />
      ) : (
        <>
          {text || <span className="salary-grid__empty">Not enough data</span>}
          {standing === 'refused' && <span className="visually-hidden">, refused</span>}
          {(standing === 'changed' || standing === 'warned') && (
            <span className="salary-grid__step">
              {step ?? 'new'}
              <span className="visually-hidden">, not saved{standing === 'warned' && ', look again'}</span>
            </span>
          )}
        </>
      )}
    </td>
  );
}

interface EditorProps {
  readonly act: (action: GridAction) => void;
  readonly draft: string;
  readonly isRefused: boolean;
  readonly name: string;
}

function CellEditor({ act, draft, isRefused: isWrong, name }: EditorProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const length = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(length, length);
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    event.stopPropagation();
    const action = actionInEditor(event);
    if (!action) return;
    event.preventDefault();
    act(action);
  }

  return (
    <input
      aria-describedby="salary-grid-status"
      aria-invalid={isWrong}
      aria-label={name}
      autoComplete="off"
      inputMode="text"
      onBlur={() => act({ type: 'commit', step: null })}
      onChange={(event) => act({ type: 'draft', text: event.target.value })}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
      ref={field}
      spellCheck={false}
      type="text"
      value={draft}
    />
  );
}
