/** A place in the grid, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface GridState {
  readonly size: Size;
  readonly cursor: Place;
  /** What is being typed into the cell under the cursor; null while nothing is. */
  readonly draft: string | null;
  /** What was typed or pasted and is not saved, by place. */
  readonly typed: ReadonlyMap<string, string>;
  /** What a paste could not place. */
  readonly notice: string | null;
}

export type Step =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'row-start'
  | 'row-end'
  | 'first'
  | 'last'
  | 'next'
  | 'previous';

export type GridAction =
  | { readonly type: 'move'; readonly step: Step }
  | { readonly type: 'go'; readonly place: Place }
  /** Begin to edit what stands there, or replace it by the first letter typed. */
  | { readonly type: 'edit'; readonly text: string }
  | { readonly type: 'draft'; readonly text: string }
  | { readonly type: 'commit'; readonly step: Step | null }
  | { readonly type: 'cancel' }
  | { readonly type: 'paste'; readonly block: readonly (readonly string[])[] }
  /** Forget what was typed into one cell, or everything. */
  | { readonly type: 'restore'; readonly place: Place | null };

export const placeKey = ({ column, row }: Place): string => `${row}:${column}`;

export function emptyGrid(size: Size): GridState {
  return { size, cursor: { row: 0, column: 0 }, draft: null, typed: new Map(), notice: null };
}

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** Where a step leads. "next" and "previous" go through the grid row by row and stay at its ends. */
export function stepFrom({ column, row }: Place, step: Step, { columns, rows }: Size): Place {
  const index = row * columns + column;
  const at = (position: number): Place => {
    const bounded = within(position, rows * columns);
    return { row: Math.floor(bounded / columns), column: bounded % columns };
  };
  switch (step) {
    case 'left':
      return { row, column: within(column - 1, columns) };
    case 'right':
      return { row, column: within(column + 1, columns) };
    case 'up':
      return { row: within(row - 1, rows), column };
    case 'down':
      return { row: within(row + 1, rows), column };
    case 'row-start':
      return { row, column: 0 };
    case 'row-end':
      return { row, column: columns - 1 };
    case 'first':
      return at(0);
    case 'last':
      return at(rows * columns - 1);
    case 'next':
      return at(index + 1);
    case 'previous':
      return at(index - 1);
  }
}

/** Whether "next" or "previous" would leave the grid: then Tab does what it does elsewhere. */
export function isAtEnd({ cursor, size }: GridState, step: 'next' | 'previous'): boolean {
  const to = stepFrom(cursor, step, size);
  return to.row === cursor.row && to.column === cursor.column;
}

function committed(state: GridState): GridState {
  if (state.draft === null) return state;
  return { ...state, draft: null, typed: new Map(state.typed).set(placeKey(state.cursor), state.draft) };
}

function pasted(state: GridState, block: readonly (readonly string[])[]): GridState {
  const { columns, rows } = state.size;
  const typed = new Map(state.typed);
  let lost = 0;
  block.forEach((cells, down) => {
    cells.forEach((text, right) => {
      const place = { row: state.cursor.row + down, column: state.cursor.column + right };
      if (place.row < rows && place.column < columns) typed.set(placeKey(place), text);
      else lost += 1;
    });
  });
  const notice =
    lost === 0
      ? null
      : `${lost === 1 ? 'One cell' : `${lost} cells`} of what you pasted did not fit and ${lost === 1 ? 'was' : 'were'} left out. Start further up or to the left.`;
  return { ...state, draft: null, typed, notice };
}

/** How the grid answers to keys, clicks and pastes. Pure, so that the spreadsheet can be tested without a browser. */
export function gridReducer(state: GridState, action: GridAction): GridState {
  switch (action.type) {
    case 'move':
      return { ...state, notice: null, cursor: stepFrom(state.cursor, action.step, state.size) };
    case 'go':
      return { ...committed(state), notice: null, cursor: action.place };
    case 'edit':
    case 'draft':
      return { ...state, draft: action.text };
    case 'commit': {
      const kept = committed(state);
      return action.step === null ? kept : { ...kept, cursor: stepFrom(kept.cursor, action.step, kept.size) };
    }
    case 'cancel':
      return { ...state, draft: null };
    case 'paste':
      return pasted(state, action.block);
    case 'restore': {
      if (action.place === null) return { ...state, draft: null, typed: new Map(), notice: null };
      const typed = new Map(state.typed);
      typed.delete(placeKey(action.place));
      return { ...state, draft: null, typed };
    }
  }
}
