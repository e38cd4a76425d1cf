import { type Level, logLine } from '@rolebook/contract/log-line';

/** One JSON line on standard output. Fields hold ids, paths and counts: no mail addresses, no tokens. */
export function log(level: Level, event: string, fields: Readonly<Record<string, unknown>> = {}): void {
  process.stdout.write(`${logLine(level, event, fields)}\n`);
}

/** What went wrong, in words that hold no request body and no credentials. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300);
