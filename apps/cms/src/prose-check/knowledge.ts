import type { ProseFigure, ProseKnowledge, SupersededFigure } from '@rolebook/salary/prose/check-prose';
import type { SubjectNames } from '@rolebook/salary/prose/mention-text';
import { compileVocabulary, type NamedThing } from '@rolebook/salary/prose/vocabulary';
import type { Query } from '../database/query';
import { londonDay } from '../fields/calendar-date';

export interface Knowledge extends Omit<ProseKnowledge, 'documentRole'> {
  readonly names: SubjectNames;
  /** By id: what `documentRole` and stored texts name. */
  readonly roleSlugs: ReadonlyMap<string, string>;
}

/** How people say it who do not know our names. By slug; a site without such a level or region is not concerned. */
const LEVEL_WORDS: Readonly<Record<string, readonly string[]>> = {
  junior: ['entry level', 'graduate', 'starter'],
  mid: ['mid level', 'intermediate'],
  senior: ['experienced'],
};
const REGION_WORDS: Readonly<Record<string, readonly string[]>> = {
  'uk-excluding-london': ['outside London', 'outside of London', 'rest of the UK'],
};

interface NamedRow {
  readonly kind: 'role' | 'level' | 'region';
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly terms: readonly string[];
}

const VOCABULARY = `
  select 'role' as kind, role.id::text, role.slug, role.title as name,
    array_prepend(role.title, coalesce((select array_agg(alias.text) from roles_texts alias
      where alias.parent_id = role.id and alias.path in ('alternativeTitles', 'hiddenTitles')), '{}'))::text[] as terms
  from roles role where role.deleted_at is null and role.slug is not null
  union all
  select 'level', id::text, slug, name, array[name]::text[] from levels where deleted_at is null
  union all
  select 'region', id::text, slug, name, array[name]::text[] from regions where deleted_at is null`;

interface FigureRow extends ProseFigure {
  readonly revisions: readonly {
    readonly until: string;
    readonly before: Pick<ProseFigure, 'min' | 'max' | 'openAbove' | 'median' | 'variable'> & {
      withdrawn: boolean;
    };
  }[];
  readonly stands: boolean;
}

/** The base region's figures and editorial ranges first: they are what a sentence without a region means. */
const FIGURES = `
  select figure.id::text, role.slug as role, level.slug as level, region.slug as region, figure.currency, figure.period,
    figure.component, figure.employment, figure.statistic, figure.min::int, figure.max::int, figure.median::int,
    figure.sample_size::int as "sampleSize", coalesce(figure.open_above, false) as "openAbove",
    coalesce(figure.variable, false) as variable,
    (figure._status = 'published' and figure.deleted_at is null and not coalesce(figure.withdrawn, false)
      and coalesce(figure.valid_from, figure.as_of)::date <= $1::date
      and (figure.valid_to is null or figure.valid_to::date > $1::date)) as stands,
    (select coalesce(jsonb_agg(jsonb_build_object('before', revision.before,
       'until', to_char(revision.superseded_at at time zone 'Europe/London', 'YYYY-MM-DD'))
       order by revision.superseded_at desc, revision.id desc), '[]')
     from rolebook.figure_revisions revision where revision.figure_id = figure.id) as revisions
  from salary_figures figure join roles role on role.id = figure.role_id
  join levels level on level.id = figure.level_id join regions region on region.id = figure.region_id
  order by region.is_base desc nulls last, figure.statistic = 'editorial-range' desc, figure.component = 'base' desc,
    level.rank, figure.id`;

/** What texts are compared with: names, figures of today, figures of the past. Two statements, for any number of texts. */
export async function loadKnowledge(query: Query): Promise<Knowledge> {
  const named = await query<NamedRow>(VOCABULARY);
  const figures = await query<FigureRow>(FIGURES, [londonDay()]);
  const of = (kind: NamedRow['kind']) => named.filter((row) => row.kind === kind);
  const things = (
    kind: NamedRow['kind'],
    more: Readonly<Record<string, readonly string[]>> = {},
  ): NamedThing[] => of(kind).map(({ slug, terms }) => ({ slug, terms: [...terms, ...(more[slug] ?? [])] }));
  const namesOf = (kind: NamedRow['kind']) => new Map(of(kind).map(({ slug, name }) => [slug, name]));
  return {
    vocabulary: compileVocabulary({
      roles: things('role'),
      levels: things('level', LEVEL_WORDS),
      regions: things('region', REGION_WORDS),
    }),
    names: { roles: namesOf('role'), levels: namesOf('level'), regions: namesOf('region') },
    roleSlugs: new Map(of('role').map(({ id, slug }) => [id, slug])),
    figures: figures.filter(({ stands }) => stands),
    superseded: figures.flatMap(supersededOf),
  };
}

function supersededOf({ revisions, stands: _stands, ...figure }: FigureRow): SupersededFigure[] {
  return revisions
    .filter(({ before }) => !before.withdrawn)
    .map(({ until, before: { min, max, openAbove, median, variable } }) => ({
      ...figure,
      min,
      max,
      openAbove,
      median,
      variable,
      until,
    }));
}
