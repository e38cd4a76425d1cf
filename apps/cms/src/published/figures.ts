import type { SalaryFigure } from '@rolebook/contract/published/salary';
import type { Query } from '../database/query';

/** What a figure said before; `until` is the day on which it was superseded. */
interface Revision {
  readonly until: string;
  readonly min: number;
  readonly max: number | null;
  readonly openAbove: boolean;
  readonly median: number | null;
  readonly asOf: string;
}

export interface FigureWithHistory {
  readonly figure: SalaryFigure;
  /** `currency|period|component|employment|statistic` */
  readonly kind: string;
  readonly roleId: string;
  readonly levelId: string;
  readonly regionId: string;
  /** Oldest first. */
  readonly revisions: readonly Revision[];
}

/** Figures to read: by id, or by the roles and regions that tables and ladders show. */
export interface FigureWish {
  readonly ids: readonly string[];
  readonly roles: readonly string[];
  /** Only of these regions; `base` adds the base region. */
  readonly regions: readonly string[];
  readonly base: boolean;
  /** Roles whose own guide is being made: in a preview it is not published yet. */
  readonly ownRoles: readonly string[];
}

const DAY = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`;

const SOURCE_JSON = `jsonb_build_object(
  'id', source.id, 'name', source.name, 'publisher', source.publisher, 'url', source.url, 'kind', source.kind,
  'licence', source.licence, 'observedFrom', ${DAY('source.observed_from')}, 'observedTo', ${DAY('source.observed_to')},
  'sampleSize', source.sample_size, 'method', source.method)`;

export const LEVEL_JSON = `jsonb_build_object(
  'slug', level.slug, 'name', level.name, 'rank', level.rank,
  'band', case when level.band_from is null then null
    else jsonb_build_object('from', level.band_from, 'to', level.band_to) end,
  'bandNote', level.band_note)`;

export { DAY, SOURCE_JSON };

/**
 * Published figures with role, level, region and sources, in one statement. A figure carries the name of its role, so it
 * is shown only when the role is published too.
 */
export async function readFigures(query: Query, wish: FigureWish): Promise<FigureWithHistory[]> {
  if (wish.ids.length === 0 && wish.roles.length === 0) return [];
  const rows = await query<{ entry: FigureWithHistory }>(
    `select jsonb_build_object(
       'kind', concat_ws('|', figure.currency, figure.period, figure.component, figure.employment, figure.statistic),
       'roleId', figure.role_id, 'levelId', figure.level_id, 'regionId', figure.region_id,
       'figure', jsonb_build_object(
         'id', figure.id,
         'role', jsonb_build_object('slug', role.slug, 'title', role.title, 'path', guide.path),
         'level', ${LEVEL_JSON},
         'region', jsonb_build_object('slug', region.slug, 'name', region.name),
         'currency', figure.currency, 'period', figure.period, 'component', figure.component,
         'employment', figure.employment, 'statistic', figure.statistic,
         'min', figure.min, 'max', figure.max, 'openAbove', coalesce(figure.open_above, false),
         'median', figure.median, 'sampleSize', figure.sample_size, 'variable', coalesce(figure.variable, false),
         'asOf', ${DAY('figure.as_of')}, 'validFrom', ${DAY('coalesce(figure.valid_from, figure.as_of)')},
         'validTo', ${DAY('figure.valid_to')}, 'confidence', figure.confidence, 'note', figure.note,
         'sources', (select coalesce(jsonb_agg(${SOURCE_JSON} order by rel."order"), '[]')
           from salary_figures_rels rel join sources source on source.id = rel.sources_id
           where rel.parent_id = figure.id and rel.path = 'sources' and source.deleted_at is null)),
       'revisions', (select coalesce(jsonb_agg(jsonb_build_object(
           'until', ${DAY('revision.superseded_at')}, 'min', revision.min, 'max', revision.max,
           'openAbove', coalesce(revision.open_above, false), 'median', revision.median,
           'asOf', ${DAY('revision.as_of')}) order by revision.superseded_at), '[]')
         from salary_figures_revisions revision where revision._parent_id = figure.id)) as entry
     from salary_figures figure
     join roles role on role.id = figure.role_id
     join levels level on level.id = figure.level_id
     join regions region on region.id = figure.region_id
     left join rolebook.announced guide on guide.collection = 'roles' and guide.document_id = role.id::text
     where figure._status = 'published' and figure.deleted_at is null
       and (guide.document_id is not null or figure.role_id = any($5::uuid[]))
       and (figure.id = any($1::uuid[])
         or (figure.role_id = any($2::uuid[]) and (figure.region_id = any($3::uuid[]) or ($4 and region.is_base))))`,
    [arrayOf(wish.ids), arrayOf(wish.roles), arrayOf(wish.regions), wish.base, arrayOf(wish.ownRoles)],
  );
  return rows.map(({ entry }) => entry);
}

/** A PostgreSQL array literal of ids: both ways to run a statement take it. */
export const arrayOf = (ids: Iterable<string>): string => `{${[...new Set(ids)].join(',')}}`;

/** A figure as it was on a day, for news that keep the number they reported. */
export function figureOn({ figure, revisions }: FigureWithHistory, day: string): SalaryFigure {
  const then = revisions.find(({ until }) => until > day);
  if (!then) return figure;
  const { until: _until, ...values } = then;
  return { ...figure, ...values };
}
