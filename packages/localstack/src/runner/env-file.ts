import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { Problem } from './problem';

/**
 * The variables of `.env` in the root folder; empty without one.
 * @throws Problem that names the first line which is no `NAME=value`: Node's own parser drops such lines in silence.
 */
export function readEnvFile(root: string): Record<string, string> {
  const file = join(root, '.env');
  if (!existsSync(file)) return {};
  const text = readFileSync(file, 'utf8');
  let openQuote: string | null = null;
  text.split('\n').forEach((line, index) => {
    if (openQuote !== null) {
      if (line.includes(openQuote)) openQuote = null;
      return;
    }
    if (/^\s*(#|$)/.test(line)) return;
    const assignment = /^\s*(?:export\s+)?[A-Za-z_]\w*\s*=\s*(.*)$/.exec(line);
    if (!assignment)
      throw new Problem(`.env, line ${index + 1}: this is not NAME=value. Correct it or remove it.`);
    const value = assignment[1] ?? '';
    const quote = value[0];
    if ((quote === '"' || quote === "'" || quote === '`') && !value.slice(1).includes(quote))
      openQuote = quote;
  });
  if (openQuote !== null) throw new Problem(`.env: a quoted value is never closed (${openQuote}).`);
  return Object.fromEntries(Object.entries(parseEnv(text)).map(([name, value]) => [name, value ?? '']));
}

/** Names that `.env` sets although nothing reads them: most likely misspelt. `.env.example` lists every one. */
export function unknownNames(root: string, names: readonly string[]): string[] {
  const example = readFileSync(join(root, '.env.example'), 'utf8');
  const known = new Set([...example.matchAll(/^#?\s*([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]));
  return names.filter((name) => !known.has(name) && !/^(NODE_|NEXT_|npm_)/.test(name));
}
