import { Stopped } from '../process/supervisor';

/** What a step list writes to; `process.stdout` is one. */
export interface Terminal {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

interface ActiveStep {
  name: string;
  started: number;
}

const SPINNER = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const FRAME = 100;
const COLOURS = { '✓': 32, '✗': 31, '-': 33 };
const NAME_WIDTH = 34;

/**
 * The steps of a start with their times. In a terminal the steps under way turn at the bottom; without one (a log, CI)
 * every step is two plain lines, begun and done.
 */
export class StepList {
  readonly #terminal: Terminal;
  readonly #fancy: boolean;
  readonly #active: ActiveStep[] = [];
  #drawn = 0;
  #frame = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(terminal: Terminal, environment: Record<string, string | undefined> = process.env) {
    this.#terminal = terminal;
    this.#fancy = terminal.isTTY === true && environment.TERM !== 'dumb' && !environment.CI;
  }

  /** Runs one step. A string that the work returns stands behind the time; what it throws marks the step as failed. */
  async step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const active = { name, started: performance.now() };
    this.#active.push(active);
    if (this.#fancy) this.#draw();
    else this.#terminal.write(`- ${name} ...\n`);
    try {
      const result = await work();
      this.#finish(active, '✓', typeof result === 'string' ? result : '');
      return result;
    } catch (error) {
      if (error instanceof Stopped) this.#finish(active, '-', 'stopped');
      else this.#finish(active, '✗', '');
      throw error;
    }
  }

  /** A line among the steps. */
  say(text: string): void {
    this.#clear();
    this.#terminal.write(`${text}\n`);
    this.#draw();
  }

  #finish(active: ActiveStep, mark: keyof typeof COLOURS, note: string): void {
    this.#active.splice(this.#active.indexOf(active), 1);
    this.#clear();
    const seconds = formatSeconds(performance.now() - active.started);
    const shownMark = this.#fancy ? `\x1b[${COLOURS[mark]}m${mark}\x1b[0m` : mark;
    this.#terminal.write(
      `${shownMark} ${active.name.padEnd(NAME_WIDTH)} ${seconds}${note ? `  ${note}` : ''}\n`,
    );
    this.#draw();
  }

  #draw(): void {
    if (!this.#fancy) return;
    this.#clear();
    const width = this.#terminal.columns ?? 80;
    for (const { name, started } of this.#active) {
      const line = `${SPINNER[this.#frame % SPINNER.length]} ${name.padEnd(NAME_WIDTH)} ${formatSeconds(performance.now() - started)}`;
      // A line that wraps would be two, and clearing would eat the one above.
      this.#terminal.write(`${line.slice(0, width - 1)}\n`);
    }
    this.#drawn = this.#active.length;
    this.#turn();
  }

  #turn(): void {
    if (this.#active.length === 0) {
      if (this.#timer) clearInterval(this.#timer);
      this.#timer = null;
      return;
    }
    this.#timer ??= setInterval(() => {
      this.#frame += 1;
      this.#draw();
    }, FRAME).unref();
  }

  #clear(): void {
    if (this.#drawn > 0) this.#terminal.write(`\x1b[${this.#drawn}A\x1b[J`);
    this.#drawn = 0;
  }
}

/** "0.8 s", "12.4 s", "2 min 05 s", right-aligned to eight columns where it fits. */
export function formatSeconds(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  const text =
    seconds < 99.95
      ? `${seconds.toFixed(1)} s`
      : `${Math.floor(Math.round(seconds) / 60)} min ${String(Math.round(seconds) % 60).padStart(2, '0')} s`;
  return text.padStart(8);
}
