import type { SalaryFigure } from '@rolebook/contract/published/salary';
import type { ExplorerCell } from '@rolebook/contract/published/salary-pages';
import { STATISTICS } from '@rolebook/salary/figure';
import { presenceOf } from '@rolebook/salary/format';
import { type AdjustmentFactors, adjustRange } from '@rolebook/salary/region-adjustment';
import type { Query } from '../database/query';
import { londonDay } from '../fields/calendar-date';
import { arrayOf, DAY, STANDS } from './figures';
import { LADDER_KIND } from './list-sizes';

/** A figure as far as the explorer sorts by it and shows it. */
export type ExplorerFigure = Omit<ExplorerCell, 'estimated'> & {
  readonly roleId: string;
  readonly levelId: string;
  readonly regionId: string;
};

interface Wish {
  readonly roles: readonly string[];
  readonly levels: readonly string[];
  readonly regions: readonly string[];
}

/** Yearly base pay as readers see it today, in one statement. */
export function explorerFigures(query: Query, { roles, levels, regions }: Wish): Promise<ExplorerFigure[]> {
  return query<ExplorerFigure>(
    `select figure.role_id as "roleId", figure.level_id as "levelId", figure.region_id as "regionId",
       figure.currency, figure.period, figure.statistic, figure.min::int as min, figure.max::int as max,
       coalesce(figure.open_above, false) as "openAbove", figure.median::int as median,
       figure.sample_size::int as "sampleSize", coalesce(figure.variable, false) as variable,
       ${DAY('figure.as_of')} as "asOf"
     from salary_figures figure
     where ${STANDS('$8')}
       and figure.currency = $4 and figure.period = $5 and figure.component = $6 and figure.employment = $7
       and figure.role_id = any($1::uuid[]) and figure.level_id = any($2::uuid[]) and figure.region_id = any($3::uuid[])`,
    [
      arrayOf(roles),
      arrayOf(levels),
      arrayOf(regions),
      LADDER_KIND.currency,
      LADDER_KIND.period,
      LADDER_KIND.component,
      LADDER_KIND.employment,
      londonDay(),
    ],
  );
}

export interface ExplorerRegion {
  readonly id: string;
  /** Where its figures are estimated from; null where only what was observed is shown. */
  readonly estimatedFrom: { readonly regionId: string; readonly factors: AdjustmentFactors } | null;
}

/** What one cell shows: the observed figure, else an estimate from the base region, else nothing. */
export function cellOf(
  figures: readonly ExplorerFigure[],
  roleId: string,
  levelId: string,
  region: ExplorerRegion,
): ExplorerCell | null {
  const at = (regionId: string) => {
    const found = figures.filter(
      (figure) => figure.roleId === roleId && figure.levelId === levelId && figure.regionId === regionId,
    );
    return STATISTICS.flatMap((statistic) => found.find((figure) => figure.statistic === statistic) ?? [])[0];
  };
  const observed = at(region.id);
  if (observed) return { ...shownPart(observed), estimated: false };
  const base = region.estimatedFrom && at(region.estimatedFrom.regionId);
  if (!region.estimatedFrom || !base || presenceOf(base) !== 'shown') return null;
  const { min, max, openAbove } = adjustRange(base, region.estimatedFrom.factors, base.period);
  return { ...shownPart(base), min, max, openAbove, median: null, sampleSize: null, estimated: true };
}

function shownPart(figure: ExplorerFigure): Pick<SalaryFigure, keyof ExplorerCell & keyof SalaryFigure> {
  const { roleId: _role, levelId: _level, regionId: _region, ...shown } = figure;
  return shown;
}

/** What a cell counts as when roles are put in order of pay; nothing counts below everything. */
export const payRank = (cell: ExplorerCell | null): number =>
  cell && presenceOf(cell) === 'shown' ? cell.min + (cell.max ?? cell.min) : -1;
