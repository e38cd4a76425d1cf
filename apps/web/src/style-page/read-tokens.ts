import { readFile } from 'node:fs/promises';
import path from 'node:path';

export type TokenUse = 'colour' | 'type' | 'space';

export interface Token {
  readonly name: string;
  readonly value: string;
  /** What it comes to in each scheme; the same twice for what is no colour. */
  readonly schemes: { readonly light: string; readonly dark: string };
}

const USES: Readonly<Record<TokenUse, RegExp>> = {
  colour: /^--(?!raw-|size|leading|flow|section|gutter|measure|rail|page$|radius|target|serif|sans|mono)/,
  type: /^--(?:size|leading|serif|sans|mono)/,
  space: /^--(?:flow|section|gutter|measure|rail|page$|radius|target)/,
};

/** A value with other functional tokens looked up, down to raw ones, for one scheme. */
function inScheme(value: string, scheme: 'light' | 'dark', all: ReadonlyMap<string, string>): string {
  const chosen = value.replace(
    /light-dark\((var\([^)]+\)), (var\([^)]+\))\)/g,
    scheme === 'light' ? '$1' : '$2',
  );
  return chosen.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
    const other = all.get(name);
    return other === undefined ? whole : inScheme(other, scheme, all);
  });
}

/** The functional tokens of a style sheet, by what they are for; each once, as it is declared first. */
export function tokensIn(css: string): Record<TokenUse, Token[]> {
  const all = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/^ {2}(--[\w-]+): ([^;]+);/gm)) {
    if (!name.startsWith('--raw-') && !all.has(name)) all.set(name, value.replace(/\s+/g, ' '));
  }
  const of = (use: TokenUse) =>
    [...all]
      .filter(([name]) => USES[use].test(name))
      .map(([name, value]) => ({
        name,
        value,
        schemes: { light: inScheme(value, 'light', all), dark: inScheme(value, 'dark', all) },
      }));
  return { colour: of('colour'), type: of('type'), space: of('space') };
}

/** Read from the source, so that the page shows what is there and not a list of what was. */
export const tokensByUse = async () =>
  tokensIn(await readFile(path.join(process.cwd(), 'src/styles/tokens.css'), 'utf8'));
