import { currentRequestId } from './request-id';

export type Level = 'info' | 'warn' | 'error';

/** Characters of one field; what is longer is a page, not a message. */
const LONGEST_TEXT = 2_000;
const ADDRESS = /[^\s"'`<>()[\]{}=,;:/|]+@[^\s"'`<>()[\]{}=,;:/|]+\.[a-z]{2,}/gi;
const CREDENTIALS = /:\/\/[^\s/@]+@/g;
/** What a failed statement was given, which drizzle writes behind its text: names, words, anything of anybody. */
const PARAMETERS = /\s*\nparams:[\s\S]*$/;
const LONG_RUN = /[\w-]{32,}/g;
/** Hashes and random bytes are longer than the parts of slugs and UUIDs. */
const LONGEST_WORD = 24;

/**
 * One line of a process's log, as JSON without the line break. The request under way is named by its id. Whatever the
 * texts hold, mail addresses, tokens and credentials do not get through: errors of libraries quote what they were given.
 */
export function logLine(
  level: Level,
  event: string,
  fields: Readonly<Record<string, unknown>> = {},
  now = new Date(),
): string {
  const shown = Object.entries(fields).map(([name, value]) => [name, showable(value)]);
  const id = currentRequestId();
  return JSON.stringify({
    time: now.toISOString(),
    level,
    event,
    ...(id === null ? {} : { id }),
    ...Object.fromEntries(shown),
  });
}

/** A text without mail addresses, credentials in addresses, parameters of statements, and what looks like a token. */
export function withoutPersonal(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(PARAMETERS, '')
    .replace(CREDENTIALS, '://…@')
    .replace(ADDRESS, '…@…')
    .replace(LONG_RUN, (run) => (looksLikeToken(run) ? '…' : run));
}

/** Slugs and UUIDs are lower case and have short parts; tokens and hashes do not. */
export function looksLikeToken(run: string): boolean {
  return run
    .split('-')
    .some((part) => part.length > LONGEST_WORD || (run.length >= 32 && /[A-Z_]/.test(part)));
}

function showable(value: unknown): unknown {
  if (value instanceof Error) return withoutPersonal(value.message);
  return typeof value === 'string' ? withoutPersonal(value) : value;
}
