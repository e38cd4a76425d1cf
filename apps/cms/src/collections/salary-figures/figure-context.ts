import type { PlausibilityContext } from '@rolebook/salary/figure-plausibility';
import type { Query } from '../../database/query';
import { idOf, isUuid } from '../../fields/id-of';
import type { SalaryFigure } from '../../payload-types';

type Known = Pick<PlausibilityContext, 'adjustment' | 'official' | 'below' | 'above'>;

const NOTHING: Known = { adjustment: null, official: null, below: null, above: null };

const RANGE = (alias: string) =>
  `'min', ${alias}.min, 'max', ${alias}.max, 'openAbove', coalesce(${alias}.open_above, false)`;

/** Published figures that differ from the one in question only in what the join says. */
const PEER = (alias: string) =>
  `${alias}._status = 'published' and ${alias}.deleted_at is null and not coalesce(${alias}.withdrawn, false)
   and (${alias}.valid_to is null or ${alias}.valid_to::date > current_date)
   and ${alias}.role_id = $1::uuid and ${alias}.currency::text = $4 and ${alias}.period::text = $5
   and ${alias}.component::text = $6 and ${alias}.employment::text = $7 and ${alias}.statistic::text = $8`;

const NEIGHBOUR = (compare: '<' | '>') => `(
  select jsonb_build_object('levelName', level.name, ${RANGE('peer')})
  from salary_figures peer join levels level on level.id = peer.level_id
  where ${PEER('peer')} and peer.region_id = $3::uuid
    and level.rank ${compare} (select rank from levels where id = $2::uuid)
  order by level.rank ${compare === '<' ? 'desc' : 'asc'} limit 1)`;

const CONTEXT = `select
  (select jsonb_build_object('base', jsonb_build_object(${RANGE('base')}), 'baseName', region.name,
     'factorMinPercent', adjustment.factor_min_percent, 'factorMaxPercent', adjustment.factor_max_percent)
   from region_adjustments adjustment join regions region on region.id = adjustment.base_id
   join salary_figures base on base.region_id = adjustment.base_id and base.level_id = $2::uuid and ${PEER('base')}
   where adjustment.target_id = $3::uuid and adjustment.deleted_at is null
   order by adjustment.as_of desc limit 1) as adjustment,
  (select jsonb_build_object('p25', min(quartiles.min), 'p75', max(quartiles.max), 'sourceName', min(source.name))
   from salary_figures quartiles
   join salary_figures_rels rel on rel.parent_id = quartiles.id and rel.path = 'sources'
   join sources source on source.id = rel.sources_id and source.kind = 'official-statistics'
   where quartiles._status = 'published' and quartiles.deleted_at is null
     and not coalesce(quartiles.withdrawn, false) and quartiles.role_id = $1::uuid
     and quartiles.statistic = 'p25-p75' and quartiles.currency::text = $4 and quartiles.period::text = $5
     and quartiles.max is not null and ($9::uuid is null or quartiles.id <> $9::uuid)
   having count(*) > 0) as official,
  ${NEIGHBOUR('<')} as below,
  ${NEIGHBOUR('>')} as above`;

const MEASURE = ['currency', 'period', 'component', 'employment', 'statistic'] as const;

/**
 * What a figure may be compared with: the base region's figure and the declared way from there, official quartiles of the
 * role, and the levels beside it. One statement.
 */
export async function figureContext(query: Query, figure: Partial<SalaryFigure>): Promise<Known> {
  const ids = [idOf(figure.role), idOf(figure.level), idOf(figure.region)];
  if (!ids.every(isUuid)) return NOTHING;
  const [row] = await query<Known>(CONTEXT, [
    ...ids,
    ...MEASURE.map((part) => figure[part] ?? ''),
    figure.id ?? null,
  ]);
  return row ?? NOTHING;
}
