import type { RolePage } from '@rolebook/contract/published/page';
import type { Level, RegionAdjustment } from '@rolebook/contract/published/salary';
import { type FormattableFigure, presenceOf } from '@rolebook/salary/format';
import { adjustRange } from '@rolebook/salary/region-adjustment';

/** Pay in a region for which the guide has no observed figures. */
export interface RegionalEstimate {
  readonly adjustment: RegionAdjustment;
  readonly levels: readonly { readonly level: Level; readonly estimate: FormattableFigure }[];
}

/**
 * What the declared adjustments of a guide's tables say of its ladder, rounded outward. A region of which the guide has
 * a table is left out: what was observed, or decided by an editor, needs no estimate.
 */
export function regionalEstimates({
  ladder,
  tables,
}: Pick<RolePage, 'ladder' | 'tables'>): RegionalEstimate[] {
  const known = new Set(tables.map(({ region }) => region.slug));
  const adjustments = new Map(
    tables.flatMap((table) => table.adjustments.map((entry) => [entry.target.slug, entry] as const)),
  );
  return [...adjustments.values()].flatMap((adjustment) => {
    if (known.has(adjustment.target.slug)) return [];
    const levels = ladder.flatMap(({ level, figure }) => {
      if (!figure || presenceOf(figure) !== 'shown' || figure.region.slug !== adjustment.base.slug) return [];
      const { min, max, openAbove } = adjustRange(figure, adjustment, figure.period);
      const { currency, period } = figure;
      const estimate = {
        min,
        max,
        openAbove,
        currency,
        period,
        median: null,
        sampleSize: null,
        variable: false,
      };
      return [{ level, estimate }];
    });
    return levels.length > 0 ? [{ adjustment, levels }] : [];
  });
}
