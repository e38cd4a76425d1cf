import type { Reading } from './measurement';

/** Readings as aligned plain text, one line each; a bound that was not kept is marked. */
export function printTable(title: string, readings: readonly Reading[]): string {
  const rows = readings.map(({ what, value, target = '', kept }) => [
    what,
    value,
    target,
    kept === undefined ? '' : kept ? 'kept' : 'NOT KEPT',
  ]);
  const cells = [['', 'measured', 'target', ''], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => {
    const [what = '', value = '', target = '', mark = ''] = row;
    const [first = 0, second = 0, third = 0] = widths;
    return `  ${what.padEnd(first)}  ${value.padStart(second)}  ${target.padStart(third)}  ${mark}`.trimEnd();
  });
  return [title, ...lines].join('\n');
}
