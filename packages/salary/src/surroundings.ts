import type { FigureKey, SalaryRange } from './figure';
import type { LevelRange, PlausibilityContext } from './figure-plausibility';
import type { AdjustmentFactors } from './region-adjustment';
import { type Validity, validitiesOverlap } from './validate-figure';

/** What is declared about levels, regions and sources, by which a figure is compared with others. Plain data. */
export interface Surroundings {
  readonly levels: readonly { readonly id: string; readonly name: string; readonly rank: number }[];
  /** The newest of each pair of regions first. */
  readonly adjustments: readonly (AdjustmentFactors & {
    readonly base: string;
    readonly target: string;
    readonly baseName: string;
  })[];
  readonly officialSources: readonly { readonly id: string; readonly name: string }[];
}

/** A figure that readers see, or will see once everything that is planned is saved. */
export interface PlacedFigure {
  readonly key: FigureKey;
  readonly content: Validity & {
    readonly min: number | null;
    readonly max: number | null;
    readonly openAbove: boolean;
    readonly withdrawn: boolean;
    readonly sources: readonly string[];
  };
}

type Peer = PlacedFigure & { readonly range: SalaryRange };

export type Neighbourhood = Required<
  Pick<PlausibilityContext, 'adjustment' | 'official' | 'below' | 'above'>
>;

const measureOf = ({ component, currency, employment, period, role, statistic }: FigureKey) =>
  [role, currency, period, component, employment, statistic].join('/');

function rangeOf({ content: { max, min, openAbove, withdrawn } }: PlacedFigure): SalaryRange | null {
  const isReadable = min !== null && Number.isSafeInteger(min) && (max === null || Number.isSafeInteger(max));
  return withdrawn || !isReadable ? null : { min, max, openAbove };
}

/**
 * What each of some figures may be compared with among all of them: the levels beside it, the base region and the
 * declared way from there, official quartiles of the role. One that is withdrawn, or stands on other days, is no measure.
 */
export class Neighbours {
  readonly #byMeasure = new Map<string, Peer[]>();
  readonly #quartiles = new Map<string, Peer[]>();

  constructor(
    private readonly surroundings: Surroundings,
    figures: readonly PlacedFigure[],
  ) {
    const official = new Set(surroundings.officialSources.map(({ id }) => id));
    for (const figure of figures) {
      const range = rangeOf(figure);
      if (range === null) continue;
      const peer = { ...figure, range };
      add(this.#byMeasure, measureOf(figure.key), peer);
      const { currency, period, role, statistic } = figure.key;
      const isOfficial = statistic === 'p25-p75' && figure.content.sources.some((id) => official.has(id));
      if (isOfficial && range.max !== null) add(this.#quartiles, [role, currency, period].join('/'), peer);
    }
  }

  of({ content, key }: PlacedFigure): Neighbourhood {
    const isOther = (peer: Peer) => peer.content !== content && validitiesOverlap(peer.content, content);
    const peers = (this.#byMeasure.get(measureOf(key)) ?? []).filter(isOther);
    return {
      adjustment: this.#adjustment(key, peers),
      official: this.#official(key, isOther),
      ...this.#levels(key, peers),
    };
  }

  #levels({ level, region }: FigureKey, peers: readonly Peer[]) {
    const { levels } = this.surroundings;
    const own = levels.find(({ id }) => id === level)?.rank;
    const ranked = peers.flatMap((peer) => {
      const found = levels.find(({ id }) => id === peer.key.level);
      return peer.key.region === region && found
        ? [{ ...peer.range, rank: found.rank, levelName: found.name }]
        : [];
    });
    if (own === undefined) return { below: null, above: null };
    const under = ranked.filter(({ rank }) => rank < own).sort((a, b) => b.rank - a.rank);
    const over = ranked.filter(({ rank }) => rank > own).sort((a, b) => a.rank - b.rank);
    const named = (found: (LevelRange & { rank: number }) | undefined): LevelRange | null => {
      if (!found) return null;
      const { rank: _rank, ...level } = found;
      return level;
    };
    return { below: named(under[0]), above: named(over[0]) };
  }

  #adjustment({ level, region }: FigureKey, peers: readonly Peer[]): Neighbourhood['adjustment'] {
    for (const { base, baseName, factorMaxPercent, factorMinPercent, target } of this.surroundings
      .adjustments) {
      const from = peers.find(({ key }) => key.region === base && key.level === level);
      if (target === region && from)
        return { base: from.range, baseName, factorMinPercent, factorMaxPercent };
    }
    return null;
  }

  #official(
    { currency, period, role }: FigureKey,
    isOther: (peer: Peer) => boolean,
  ): Neighbourhood['official'] {
    const quartiles = (this.#quartiles.get([role, currency, period].join('/')) ?? []).filter(isOther);
    if (quartiles.length === 0) return null;
    const names = quartiles.flatMap(({ content }) =>
      this.surroundings.officialSources
        .filter(({ id }) => content.sources.includes(id))
        .map(({ name }) => name),
    );
    return {
      p25: Math.min(...quartiles.map(({ range }) => range.min)),
      p75: Math.max(...quartiles.flatMap(({ range }) => range.max ?? [])),
      sourceName: names.sort()[0] ?? '',
    };
  }
}

function add(groups: Map<string, Peer[]>, key: string, peer: Peer) {
  const group = groups.get(key);
  if (group) group.push(peer);
  else groups.set(key, [peer]);
}
