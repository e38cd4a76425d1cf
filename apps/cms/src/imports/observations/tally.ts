import type { FigureKey } from '@rolebook/salary/figure';
import { figureKeyText } from '@rolebook/salary/key';
import { outliersOf, type SampleStanding, spreadOf } from '@rolebook/salary/percentiles';
import type { Observation } from './read-observation';

/** What is shown of a number of observations. */
export interface Count {
  readonly sampleSize: number;
  readonly standing: SampleStanding;
  /** Null where fewer than 10 were counted: those are not shown. */
  readonly spread: { readonly p25: number; readonly median: number; readonly p75: number } | null;
}

/** What the observations of one role, level, region and measure say together. No single salary can be read from it. */
export interface ObservedCell extends Count {
  readonly key: FigureKey;
  /** The latest day of an observation. */
  readonly asOf: string;
  readonly firstDay: string;
  readonly sources: readonly string[];
  /** The first lines far outside all others, for somebody to look at in the file. */
  readonly outliers: readonly number[];
  readonly outlierCount: number;
  /** The same, counted again without those; null where there are none. The editor chooses. */
  readonly withoutOutliers: Count | null;
}

interface Cell {
  readonly key: FigureKey;
  readonly amounts: number[];
  readonly lines: number[];
  readonly sources: Set<string>;
  firstDay: string;
  lastDay: string;
}

const OUTLIERS_NAMED = 50;

/** Counts observations cell by cell, each once. Holds amounts and line numbers only. */
export class Tally {
  readonly #cells = new Map<string, Cell>();
  readonly #seen = new Set<string>();

  /**
   * @param identity what makes the row itself: its `id` where the file has one, else all that it says
   * @returns false when the same row was counted before
   */
  add(observation: Observation, line: number, identity: string): boolean {
    if (this.#seen.has(identity)) return false;
    this.#seen.add(identity);
    const text = figureKeyText(observation.key);
    const { amount, key, observedOn, source } = observation;
    const cell = this.#cells.get(text) ?? {
      key,
      amounts: [],
      lines: [],
      sources: new Set(),
      firstDay: observedOn,
      lastDay: observedOn,
    };
    this.#cells.set(text, cell);
    cell.amounts.push(amount);
    cell.lines.push(line);
    cell.sources.add(source);
    if (observedOn > cell.lastDay) cell.lastDay = observedOn;
    if (observedOn < cell.firstDay) cell.firstDay = observedOn;
    return true;
  }

  /** The cells, largest samples first. */
  cells(): ObservedCell[] {
    const cells = [...this.#cells.values()].map(({ amounts, firstDay, key, lastDay, lines, sources }) => {
      const outliers = new Set(outliersOf(amounts));
      return {
        key,
        ...countOf(amounts),
        asOf: lastDay,
        firstDay,
        sources: [...sources].sort(),
        outliers: [...outliers].flatMap((index) => lines[index] ?? []).slice(0, OUTLIERS_NAMED),
        outlierCount: outliers.size,
        withoutOutliers:
          outliers.size === 0 ? null : countOf(amounts.filter((_amount, index) => !outliers.has(index))),
      };
    });
    return cells.sort((a, b) => b.sampleSize - a.sampleSize);
  }
}

function countOf(amounts: readonly number[]): Count {
  const spread = spreadOf(amounts);
  const { sampleSize, standing } = spread;
  if (spread.standing === 'hidden') return { sampleSize, standing, spread: null };
  return { sampleSize, standing, spread: { p25: spread.p25, median: spread.median, p75: spread.p75 } };
}
