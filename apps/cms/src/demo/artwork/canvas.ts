/**
 * The drawing kit of the demo's pictures: abstract drawings of data on paper-coloured ground, ink and one accent.
 * Everything is derived from a seed, so that the same source gives the same picture on every machine.
 * No text is drawn: fonts differ between machines.
 */
export const WIDTH = 2400;
export const HEIGHT = 1350;

const PAPER = '#f5f0e6';
export const INK = '#23272f';

/** The site's quiet accents (contract: `topicRefSchema.accent`), dark enough to carry a line on paper. */
export const ACCENTS = {
  teal: '#137a75',
  plum: '#813a6e',
  ochre: '#c07f12',
  moss: '#5f7426',
  slate: '#3f6288',
  rust: '#bb4a27',
} as const;
export type Accent = keyof typeof ACCENTS;

export type Random = () => number;
export type Point = readonly [x: number, y: number];
/** What a generator gets: its accent as a colour and its own stream of numbers in [0, 1). */
export interface Brush {
  readonly accent: string;
  readonly random: Random;
}
export type Draw = (brush: Brush) => string[];

/** mulberry32 over an FNV-1a hash of the seed: short, fast and the same everywhere. */
export function randomOf(seed: string): Random {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A draw from the normal distribution (Box-Muller). */
export function normal(random: Random, mean: number, deviation: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return mean + deviation * radius * Math.cos(2 * Math.PI * random());
}

export const bell = (x: number, mean: number, width: number) => Math.exp(-(((x - mean) / width) ** 2) / 2);
export const mix = (from: number, to: number, share: number) => from + (to - from) * share;
/** 0 before `from`, 1 after `to`, smooth between. */
export function smoothStep(from: number, to: number, x: number): number {
  const share = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return share * share * (3 - 2 * share);
}
export const steps = (count: number) => Array.from({ length: count }, (_, index) => index);

const short = (value: number) => Number(value.toFixed(1));

export interface Stroke {
  readonly colour: string;
  readonly width?: number;
  readonly opacity?: number;
  readonly fill?: string;
}

export function path(
  points: readonly Point[],
  { colour, width = 3, opacity = 1, fill = 'none' }: Stroke,
): string {
  const data = points.map(([x, y], index) => `${index ? 'L' : 'M'}${short(x)} ${short(y)}`).join('');
  return `<path d="${data}" fill="${fill}" stroke="${colour}" stroke-width="${width}" stroke-opacity="${opacity}"/>`;
}

export function curve(data: string, { colour, width = 3, opacity = 1, fill = 'none' }: Stroke): string {
  return `<path d="${data}" fill="${fill}" stroke="${colour}" stroke-width="${width}" stroke-opacity="${opacity}"/>`;
}

export function dot([x, y]: Point, radius: number, colour: string, opacity = 1): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${colour}" fill-opacity="${opacity}"/>`;
}

export function ring([x, y]: Point, radius: number, { colour, width = 3, opacity = 1 }: Stroke): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${PAPER}" stroke="${colour}" stroke-width="${width}" stroke-opacity="${opacity}"/>`;
}

export const paperFill = PAPER;

/** The whole drawing as an SVG document, on its ground. */
export function sheet(accent: Accent, seed: string, draw: Draw): string {
  const marks = draw({ accent: ACCENTS[accent], random: randomOf(seed) });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" stroke-linecap="round" stroke-linejoin="round">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    ...marks,
    '</svg>',
  ].join('');
}
