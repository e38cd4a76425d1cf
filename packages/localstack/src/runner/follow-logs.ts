import { closeSync, openSync, readSync, statSync } from 'node:fs';

const POLL = 200;
const COLOURS = [36, 35, 33, 32, 34];

/** Prints what is appended to log files from now on, each line with the name of its process. For watch mode. */
export function followLogs(logs: ReadonlyMap<string, string>, write: (text: string) => void): void {
  [...logs].forEach(([name, file], index) => {
    let position = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    let rest = '';
    const prefix = `\x1b[${COLOURS[index % COLOURS.length]}m${name.padEnd(7)}\x1b[0m `;
    setInterval(() => {
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size <= position) {
        position = size;
        return;
      }
      const lines = (rest + readRange(file, position, size)).split('\n');
      position = size;
      rest = lines.pop() ?? '';
      for (const line of lines) write(`${prefix}${line}\n`);
    }, POLL).unref();
  });
}

function readRange(file: string, from: number, to: number): string {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(to - from);
    return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, buffer.length, from));
  } finally {
    closeSync(descriptor);
  }
}
