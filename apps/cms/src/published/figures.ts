import type { FigureIntroduction, FigureRevision, SalaryFigure } from '@rolebook/contract/published/salary';
import type { Query } from '../database/query';
import { londonDay } from '../fields/calendar-date';

export interface FigureWithHistory {
  readonly figure: SalaryFigure;
  /** `currency|period|component|employment|statistic` */
  readonly kind: string;
  readonly roleId: string;
  readonly levelId: string;
  readonly regionId: string;
  /** Readers see "Not enough data" in its place. */
  readonly withdrawn: boolean;
  /** Of the base region of the site. */
  readonly isBase: boolean;
  readonly introduction: FigureIntroduction | null;
  /** Oldest first. */
  readonly revisions: readonly FigureRevision[];
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

/** ISO 8601 in UTC. */
export const INSTANT = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

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
       'isBase', coalesce(region.is_base, false),
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
         'validTo', ${DAY('figure.valid_to')}, 'reviewBy', ${DAY('figure.review_by')}, 'confidence', figure.confidence, 'note', figure.note,
         'sources', (select coalesce(jsonb_agg(${SOURCE_JSON} order by rel."order"), '[]')
           from salary_figures_rels rel join sources source on source.id = rel.sources_id
           where rel.parent_id = figure.id and rel.path = 'sources' and source.deleted_at is null)),
       'withdrawn', coalesce(figure.withdrawn, false),
       'introduction', (select jsonb_build_object(
           'introducedOn', to_char(introduction.introduced_at at time zone 'Europe/London', 'YYYY-MM-DD'),
           'reason', introduction.reason, 'note', introduction.note)
         from rolebook.figure_introductions introduction where introduction.figure_id = figure.id),
       'revisions', (select coalesce(jsonb_agg(jsonb_build_object(
           'supersededAt', ${INSTANT('revision.superseded_at')},
           'supersededOn', to_char(revision.superseded_at at time zone 'Europe/London', 'YYYY-MM-DD'),
           'reason', revision.reason, 'note', revision.note, 'before', revision.before, 'after', revision.after)
           order by revision.superseded_at, revision.id), '[]')
         from rolebook.figure_revisions revision where revision.figure_id = figure.id)) as entry
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

/** The rule of `figureNow` in SQL, over `salary_figures figure`. @param today the parameter that holds the day in London */
export const STANDS = (
  today: `$${number}`,
): string => `figure._status = 'published' and figure.deleted_at is null
       and not coalesce(figure.withdrawn, false)
       and ${DAY('coalesce(figure.valid_from, figure.as_of)')} <= ${today}
       and (figure.valid_to is null or ${today} < ${DAY('figure.valid_to')})`;

/** What readers see of a figure today; null while it is withdrawn, and outside the days on which it is the figure. */
export function figureNow({ figure, withdrawn }: FigureWithHistory): SalaryFigure | null {
  const today = londonDay();
  const stands = figure.validFrom <= today && (figure.validTo === null || today < figure.validTo);
  return withdrawn || !stands ? null : figure;
}

/** A figure as it was on a day, for news that keep the number they reported; null when it was withdrawn then. */
export function figureOn(entry: FigureWithHistory, day: string): SalaryFigure | null {
  const then = entry.revisions.find(({ supersededOn }) => supersededOn > day);
  if (!then) return figureNow(entry);
  const { withdrawn, ...values } = then.before;
  return withdrawn ? null : { ...entry.figure, ...values };
}
