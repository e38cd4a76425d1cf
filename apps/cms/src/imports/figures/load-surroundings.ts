import type { Surroundings } from '@rolebook/salary/surroundings';
import type { Query } from '../../database/query';

/** What figures are compared by: levels in order, declared adjustments between regions, official sources. One statement. */
export async function loadSurroundings(query: Query): Promise<Surroundings> {
  const [found] = await query<Surroundings>(`select
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'rank', rank) order by rank), '[]')
     from levels where deleted_at is null) as levels,
    (select coalesce(jsonb_agg(jsonb_build_object('base', adjustment.base_id, 'target', adjustment.target_id,
       'baseName', region.name, 'factorMinPercent', adjustment.factor_min_percent,
       'factorMaxPercent', adjustment.factor_max_percent) order by adjustment.as_of desc), '[]')
     from region_adjustments adjustment join regions region on region.id = adjustment.base_id
     where adjustment.deleted_at is null) as adjustments,
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name)), '[]')
     from sources where kind = 'official-statistics' and deleted_at is null) as "officialSources"`);
  return found ?? { levels: [], adjustments: [], officialSources: [] };
}
