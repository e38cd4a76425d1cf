import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const css = readFileSync(path.join(here, 'tokens.css'), 'utf8');
const raw = new Map([...css.matchAll(/--raw-([a-z-]+): (#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]));

/** `[light, dark]` of a functional token that is a `light-dark()` of two raw ones. */
function pairOf(token: string, within = css): [string, string] {
  const match = new RegExp(
    `--${token}: light-dark\\(var\\(--raw-([a-z-]+)\\), var\\(--raw-([a-z-]+)\\)\\)`,
  ).exec(within);
  const [light, dark] = [raw.get(match?.[1] ?? ''), raw.get(match?.[2] ?? '')];
  if (!light || !dark) throw new Error(`no colours for --${token}`);
  return [light, dark];
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const leastContrast = (token: string, ground: string, within = css) => {
  const [text, paper] = [pairOf(token, within), pairOf(ground)];
  return Math.min(contrast(text[0], paper[0]), contrast(text[1], paper[1]));
};

it.each(['ink', 'muted', 'accent'])(
  '--%s is AAA text on paper and AA on what is raised, light and dark',
  (token) => {
    expect(leastContrast(token, 'paper')).toBeGreaterThanOrEqual(7);
    expect(leastContrast(token, 'raised')).toBeGreaterThanOrEqual(4.5);
  },
);

it.each(['teal', 'plum', 'ochre', 'moss', 'slate', 'rust'])(
  'the accent %s is AAA text on paper',
  (accent) => {
    const rule = css.slice(css.indexOf(`[data-accent="${accent}"]`));
    expect(leastContrast('topic', 'paper', rule)).toBeGreaterThanOrEqual(7);
  },
);

it.each(['series-1', 'series-2', 'series-3', 'series-4', 'tone-note', 'tone-tip', 'tone-warning'])(
  '--%s is AA text on paper',
  (token) => expect(leastContrast(token, 'paper')).toBeGreaterThanOrEqual(4.5),
);

it('--edge can be seen around what one acts on', () => {
  expect(leastContrast('edge', 'paper')).toBeGreaterThanOrEqual(3);
  expect(leastContrast('edge', 'raised')).toBeGreaterThanOrEqual(3);
});

it('knows every raw colour that it uses', () => {
  const used = [...css.matchAll(/var\(--raw-([a-z-]+)\)/g)].map((match) => match[1]);
  expect(used.filter((name) => !raw.has(name))).toEqual([]);
});
