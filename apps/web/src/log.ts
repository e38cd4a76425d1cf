import { type Level, logLine } from '@rolebook/contract/log-line';

/** One JSON line on standard output. Fields hold no query strings, tokens, mail addresses or client addresses. */
export function log(level: Level, event: string, fields: Readonly<Record<string, unknown>> = {}) {
  process.stdout.write(`${logLine(level, event, fields)}\n`);
}
