import type { Level, Region, RegionAdjustment } from '@rolebook/contract/published/salary';
import { slugOf } from '@rolebook/contract/slug';
import type { Query } from '../database/query';
import { DAY, LEVEL_JSON, SOURCE_JSON } from './figures';
import { LADDER_KIND } from './list-sizes';

export interface ExplorerRole {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly path: string;
  readonly family: string | null;
}

/** What the views of the explorer are made of. */
export interface ExplorerVocabulary {
  readonly levels: readonly (Level & { readonly id: string })[];
  readonly regions: readonly (Region & { readonly id: string; readonly isBase: boolean })[];
  /** From the base region to others. */
  readonly adjustments: readonly (RegionAdjustment & { readonly targetId: string })[];
  /** Every published role, by title. */
  readonly roles: readonly ExplorerRole[];
  /** Regions in which yearly base pay of a published role was observed. */
  readonly observedRegions: readonly string[];
}

/** One statement. `announced` holds what is published, and is what the renewal decides by. */
export async function explorerVocabulary(query: Query): Promise<ExplorerVocabulary> {
  const [row] = await query<{ vocabulary: ExplorerVocabulary }>(
    `select jsonb_build_object(
       'levels', (select coalesce(jsonb_agg(${LEVEL_JSON} || jsonb_build_object('id', level.id) order by level.rank), '[]')
         from rolebook.announced known join levels level on level.id::text = known.document_id where known.collection = 'levels'),
       'regions', (select coalesce(jsonb_agg(jsonb_build_object('id', region.id, 'slug', region.slug, 'name', region.name,
           'isBase', coalesce(region.is_base, false)) order by region.is_base desc nulls last, region.name), '[]')
         from rolebook.announced known join regions region on region.id::text = known.document_id where known.collection = 'regions'),
       'adjustments', (select coalesce(jsonb_agg(jsonb_build_object('targetId', target.id,
           'base', jsonb_build_object('slug', base.slug, 'name', base.name),
           'target', jsonb_build_object('slug', target.slug, 'name', target.name),
           'factorMinPercent', adjustment.factor_min_percent, 'factorMaxPercent', adjustment.factor_max_percent,
           'asOf', ${DAY('adjustment.as_of')},
           'source', (select ${SOURCE_JSON} from sources source
             where source.id = adjustment.source_id and source.deleted_at is null))
           order by adjustment.as_of desc, adjustment.id), '[]')
         from rolebook.announced known join region_adjustments adjustment on adjustment.id::text = known.document_id
         join regions base on base.id = adjustment.base_id and base.is_base
         join regions target on target.id = adjustment.target_id
         where known.collection = 'region-adjustments'),
       'roles', (select coalesce(jsonb_agg(jsonb_build_object('id', role.id, 'slug', role.slug, 'title', role.title,
           'path', known.path, 'family', role.family) order by lower(role.title), role.slug), '[]')
         from rolebook.announced known join roles role on role.id::text = known.document_id where known.collection = 'roles'),
       'observedRegions', (select coalesce(jsonb_agg(distinct figure.region_id), '[]') from salary_figures figure
         where figure._status = 'published' and figure.deleted_at is null
           and (figure.currency, figure.period, figure.component, figure.employment)
             = ($1::enum_salary_figures_currency, $2::enum_salary_figures_period, $3::enum_salary_figures_component, $4::enum_salary_figures_employment)
           and figure.role_id::text in (
             select document_id from rolebook.announced where collection = 'roles'))) as vocabulary`,
    Object.values(LADDER_KIND),
  );
  if (!row) throw new Error('The explorer has no vocabulary.');
  return row.vocabulary;
}

/** Families of roles as the explorer's addresses name them, by name. */
export function familiesOf(roles: readonly ExplorerRole[]): { slug: string; name: string }[] {
  const families = new Map<string, string>();
  for (const { family } of roles) {
    const slug = slugOf(family ?? '');
    if (family && slug && !families.has(slug)) families.set(slug, family);
  }
  return [...families]
    .map(([slug, name]) => ({ slug, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
