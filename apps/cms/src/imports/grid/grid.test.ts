import fc from 'fast-check';
import { emptyGrid, type GridAction, gridReducer, isAtEnd, placeKey, type Step } from './grid-state';
import { readBlock } from './paste-block';

const size = { rows: 3, columns: 2 };
const play = (...actions: GridAction[]) => actions.reduce(gridReducer, emptyGrid(size));
const typedIn = (state: ReturnType<typeof play>) => Object.fromEntries(state.typed);

describe('the grid', () => {
  it('moves within its bounds, and by "next" row by row', () => {
    const steps = (...names: Step[]) =>
      play(...names.map((step) => ({ type: 'move', step }) as const)).cursor;
    expect(steps('left', 'up')).toEqual({ row: 0, column: 0 });
    expect(steps('right', 'right', 'down')).toEqual({ row: 1, column: 1 });
    expect(steps('next', 'next')).toEqual({ row: 1, column: 0 });
    expect(steps('last', 'row-start')).toEqual({ row: 2, column: 0 });
    expect(steps('last', 'first', 'row-end')).toEqual({ row: 0, column: 1 });
  });

  it('lets Tab out at its ends only', () => {
    expect(isAtEnd(play(), 'previous')).toBe(true);
    expect(isAtEnd(play(), 'next')).toBe(false);
    expect(isAtEnd(play({ type: 'move', step: 'last' }), 'next')).toBe(true);
  });

  it('keeps what is committed, forgets what is cancelled, and moves on', () => {
    const kept = play(
      { type: 'edit', text: '4' },
      { type: 'draft', text: '45-65k' },
      { type: 'commit', step: 'down' },
      { type: 'edit', text: '9' },
      { type: 'cancel' },
    );
    expect(typedIn(kept)).toEqual({ '0:0': '45-65k' });
    expect(kept).toMatchObject({ cursor: { row: 1, column: 0 }, draft: null });
  });

  it('keeps a draft when somebody clicks elsewhere', () => {
    const state = play({ type: 'edit', text: '45k' }, { type: 'go', place: { row: 2, column: 1 } });
    expect(typedIn(state)).toEqual({ '0:0': '45k' });
  });

  it('takes a block from the cursor on, and says what did not fit', () => {
    const state = play(
      { type: 'go', place: { row: 1, column: 1 } },
      {
        type: 'paste',
        block: [
          ['a', 'b'],
          ['c', 'd'],
          ['e', 'f'],
        ],
      },
    );
    expect(typedIn(state)).toEqual({ '1:1': 'a', '2:1': 'c' });
    expect(state.notice).toMatch(/^4 cells .* did not fit/);
  });

  it('goes back to what is saved, cell by cell or altogether', () => {
    const block = [['a', 'b']];
    const one = play({ type: 'paste', block }, { type: 'restore', place: { row: 0, column: 0 } });
    expect(typedIn(one)).toEqual({ '0:1': 'b' });
    expect(typedIn(play({ type: 'paste', block }, { type: 'restore', place: null }))).toEqual({});
  });

  it('never leaves its bounds, whatever is pressed', () => {
    const step = fc.constantFrom<Step>(
      'left',
      'right',
      'up',
      'down',
      'row-start',
      'row-end',
      'first',
      'last',
      'next',
      'previous',
    );
    fc.assert(
      fc.property(
        fc.array(step),
        fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 }),
        (steps, block) => {
          const state = play(...steps.map((name) => ({ type: 'move', step: name }) as const), {
            type: 'paste',
            block,
          });
          expect(state.cursor.row).toBeLessThan(size.rows);
          expect(state.cursor.column).toBeLessThan(size.columns);
          const places = Array.from({ length: 6 }, (_, index) =>
            placeKey({ row: index >> 1, column: index & 1 }),
          );
          for (const place of state.typed.keys()) expect(places).toContain(place);
        },
      ),
    );
  });
});

describe('a block from a spreadsheet', () => {
  it.each([
    [
      '45k\t65k\n50k\t70k\n',
      [
        ['45k', '65k'],
        ['50k', '70k'],
      ],
    ],
    ['£45k – £65k', [['£45k – £65k']]],
    ['a\r\nb\r\n', [['a'], ['b']]],
    ['"two\nlines"\tb', [['two lines', 'b']]],
    ['"say ""x"""\n', [['say "x"']]],
    ['\t\n', [['', '']]],
    ['', [['']]],
  ])('%j has its cells', (text, cells) => {
    expect(readBlock(text)).toEqual(cells);
  });

  it('is read whatever it holds, and no cell has a tab or a line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', 'a', ' ') }), (text) => {
        for (const row of readBlock(text)) for (const cell of row) expect(cell).not.toMatch(/[\t\n]/);
      }),
    );
  });
});
