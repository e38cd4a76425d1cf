import type { GridAction, Step } from './grid-state';

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const MOVES: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
};
const FAR: Readonly<Record<string, Step>> = { Home: 'first', End: 'last' };

const tabStep = ({ shiftKey }: Pressed): 'next' | 'previous' => (shiftKey ? 'previous' : 'next');

/** What a key does on a cell that is not being edited; null leaves it to the browser. @param shown what the cell shows */
export function actionOnCell(pressed: Pressed, shown: string): GridAction | null {
  const { altKey, ctrlKey, key, metaKey } = pressed;
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    const step = FAR[key];
    return step ? { type: 'move', step } : null;
  }
  const step = MOVES[key];
  if (step) return { type: 'move', step };
  switch (key) {
    case 'Tab':
      return { type: 'move', step: tabStep(pressed) };
    case 'Enter':
    case 'F2':
      return { type: 'edit', text: shown };
    case 'Backspace':
    case 'Delete':
      return { type: 'edit', text: '' };
    default:
      return key.length === 1 && key !== ' ' ? { type: 'edit', text: key } : null;
  }
}

/** What a key does while a cell is being edited; null leaves it to the text field. */
export function actionInEditor(pressed: Pressed): GridAction | null {
  switch (pressed.key) {
    case 'Enter':
      return { type: 'commit', step: pressed.shiftKey ? 'up' : 'down' };
    case 'ArrowUp':
      return { type: 'commit', step: 'up' };
    case 'ArrowDown':
      return { type: 'commit', step: 'down' };
    case 'Tab':
      return { type: 'commit', step: tabStep(pressed) };
    case 'Escape':
      return { type: 'cancel' };
    default:
      return null;
  }
}
