import { closeSync, openSync, readSync, statSync } from 'node:fs';

const POLL = 200;
const COLOURS = [36, 35, 33, 32, 34];

/** Prints what is appended to a log file from now on, line by line. */
export class LogFollower {
  readonly #file: string;
  readonly #write: (line: string) => void;
  readonly #timer: NodeJS.Timeout;
  #position: number;
  #rest = '';

  constructor(file: string, write: (line: string) => void) {
    this.#file = file;
    this.#write = write;
    this.#position = size(file);
    this.#timer = setInterval(() => this.#read(), POLL).unref();
  }

  /** Prints what is left and stops. */
  end(): void {
    clearInterval(this.#timer);
    this.#read();
    if (this.#rest !== '') this.#write(this.#rest);
    this.#rest = '';
  }

  #read(): void {
    const end = size(this.#file);
    if (end > this.#position) {
      const lines = (this.#rest + readRange(this.#file, this.#position, end)).split('\n');
      this.#rest = lines.pop() ?? '';
      for (const line of lines) this.#write(line);
    }
    // Shorter than before: it has been rotated.
    this.#position = end;
  }
}

/** Follows several logs, each line with the name of its process in a colour of its own. */
export function followLogs(logs: ReadonlyMap<string, string>, write: (text: string) => void): void {
  [...logs].forEach(([name, file], index) => {
    const prefix = `\x1b[${COLOURS[index % COLOURS.length]}m${name.padEnd(7)}\x1b[0m `;
    new LogFollower(file, (line) => write(`${prefix}${line}\n`));
  });
}

function size(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
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
