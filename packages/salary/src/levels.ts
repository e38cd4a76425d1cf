import type { ExperienceBand } from './figure';
import { type Finding, refuse } from './finding';

/** A step of the career ladder, one set for the whole site. */
export interface Level {
  readonly slug: string;
  readonly name: string;
  /** Order in the ladder, lowest first. */
  readonly rank: number;
  /** Null for levels that go by scope (Lead, Principal): they take figures, but no comparison by years. */
  readonly band: ExperienceBand | null;
}

export interface BandedLevel extends Level {
  readonly band: ExperienceBand;
}

export type LevelCode =
  | 'level-duplicate'
  | 'level-band-invalid'
  | 'level-bands-not-contiguous'
  | 'level-bands-not-open'
  | 'level-order';

/** Lowest first; the argument is left as it is. */
export function byRank<Step extends Pick<Level, 'rank'>>(levels: readonly Step[]): Step[] {
  return [...levels].sort((a, b) => a.rank - b.rank);
}

/** The levels that have a band of years, lowest first. Only these may be compared by years. */
export function bandedLevels(levels: readonly Level[]): BandedLevel[] {
  return byRank(levels).flatMap(({ band, ...level }) => (band ? [{ ...level, band }] : []));
}

/** "0–2 years", "5+ years". The upper end belongs to the next level. */
export function bandText({ from, to }: ExperienceBand): string {
  return to === null ? `${from}+ years` : `${from}–${to} years`;
}

function repeated(values: readonly (string | number)[]): string | number | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

function duplicates(levels: readonly Level[]): Finding<LevelCode>[] {
  const slug = repeated(levels.map((level) => level.slug));
  const rank = repeated(levels.map((level) => level.rank));
  return [
    ...(slug === undefined
      ? []
      : [
          refuse(
            'level-duplicate' as const,
            'slug',
            `Two levels are called "${slug}". Rename or remove one.`,
          ),
        ]),
    ...(rank === undefined
      ? []
      : [
          refuse(
            'level-duplicate' as const,
            'rank',
            `Two levels have rank ${rank}. Give each level a rank of its own.`,
          ),
        ]),
  ];
}

function bandIsUsable({ band: { from, to } }: BandedLevel): boolean {
  return Number.isSafeInteger(from) && from >= 0 && (to === null || (Number.isSafeInteger(to) && to > from));
}

function joints(banded: readonly BandedLevel[]): Finding<LevelCode>[] {
  return banded.flatMap((level, index) => {
    const { from } = level.band;
    const below = banded[index - 1];
    const expected = below ? below.band.to : 0;
    if (from === expected) return [];
    const message = below
      ? `${level.name} starts at ${from} years, but ${below.name} ${
          expected === null ? 'has no end' : `ends at ${expected}`
        }. A band must start where the one below it ends.`
      : `${level.name} is the lowest level with years and starts at ${from}. It must start at 0.`;
    return [refuse('level-bands-not-contiguous', `${level.slug}.band.from`, message)];
  });
}

/**
 * Checks the one set of levels: bands start at 0, touch each other, follow the ranks, and the last is open;
 * levels without a band rank above those with one.
 */
export function checkLevels(levels: readonly Level[]): Finding<LevelCode>[] {
  const banded = bandedLevels(levels);
  const unusable = banded.filter((level) => !bandIsUsable(level));
  if (unusable.length > 0) {
    return unusable.map((level) =>
      refuse(
        'level-band-invalid',
        `${level.slug}.band`,
        `The years of ${level.name} must be whole numbers, with the end above the start. Leave the end empty for "and more".`,
      ),
    );
  }
  const findings = [...duplicates(levels), ...joints(banded)];
  const last = banded.at(-1);
  if (last && last.band.to !== null) {
    findings.push(
      refuse(
        'level-bands-not-open',
        `${last.slug}.band.to`,
        `${last.name} is the highest level with years and ends at ${last.band.to}. Leave its end empty, so that everybody has a level.`,
      ),
    );
  }
  const misplaced = last && levels.find((level) => level.band === null && level.rank < last.rank);
  if (last && misplaced) {
    findings.push(
      refuse(
        'level-order',
        `${misplaced.slug}.rank`,
        `${misplaced.name} goes by scope, not by years, and must rank above ${last.name}.`,
      ),
    );
  }
  return findings;
}
