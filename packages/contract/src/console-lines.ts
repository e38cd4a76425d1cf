import { format, stripVTControlCharacters } from 'node:util';
import { type Level, logLine } from './log-line';

const LEVELS = { log: 'info', info: 'info', debug: 'info', warn: 'warn', error: 'error' } as const;

/**
 * From now on what libraries print (Next its failures, Payload its warnings) becomes lines of the log, without what is
 * personal in it. Not in development, where a person reads along.
 */
export function writeConsoleAsLines(
  write: (line: string) => void = (line) => void process.stdout.write(`${line}\n`),
): void {
  for (const [method, level] of Object.entries(LEVELS) as [keyof typeof LEVELS, Level][]) {
    console[method] = (...args: unknown[]) => {
      const message = stripVTControlCharacters(format(...args)).trim();
      if (message !== '') write(logLine(level, 'console', { message }));
    };
  }
}
