import { authorPath, rolePath, topicPath } from '@rolebook/contract/paths';
import {
  type FacetName,
  type FacetOption,
  type MarkedText,
  SEARCH_LIMITS,
  type SearchResult,
} from '@rolebook/contract/published/search';
import type { Query } from '../database/query';
import type { Ask } from './ask';
import { folded } from './folding';
import type { SearchQuery } from './search-query';

/** What titles, other names, standfirsts and headings count for, in PostgreSQL's order: D, C, B, A. */
const WEIGHTS = `'{0.1, 0.25, 0.6, 1}'`;
/** Results that can be turned to, and that are ranked by their whole text as well. */
const REACHABLE = SEARCH_LIMITS.pages * SEARCH_LIMITS.pageSize;
/** Options of a facet that are offered, beside those that are chosen. */
const OPTIONS = 8;
/** Around a hit. In the private use area, and taken out of every text before: what is left was put there here. */
const [FROM, TO] = ['\ue000', '\ue001'];

/** The stemmed query; as it stands where every word is a stop word ("IT"). */
export const ASKED = (every: string) =>
  `case when numnode(to_tsquery('rolebook.english', ${every})) > 0 then to_tsquery('rolebook.english', ${every})
        else to_tsquery('rolebook.plain', ${every}) end`;

const clean = (column: string) => `translate(${column}, '${FROM}${TO}', '')`;
const marked = (column: string, options: string) =>
  `ts_headline('rolebook.english', ${clean(column)}, asked.marking, 'StartSel=${FROM}, StopSel=${TO}, ${options}')`;

const FITS = 'fits_kind and fits_topic and fits_role and fits_author';

/** One statement: what matches, ranked, one page of it with extracts, and how many there are of each option. */
const MATCHING = `
with asked as materialized (
  select ${ASKED('$1')} as matching, ${ASKED('$2')} as ranking, ${ASKED('$2')} as marking
), chosen as materialized (
  select array(select document_id from rolebook.search where collection = 'topics' and path = any($5::text[])) as topics,
         array(select document_id from rolebook.search where collection = 'roles' and path = any($6::text[])) as roles,
         array(select document_id from rolebook.search where collection = 'authors' and path = any($7::text[])) as authors
), fitting as materialized (
  select document.collection, document.document_id, document.kind, document.topics, document.roles, document.authors,
         document.published_at, document.path,
         ts_rank(${WEIGHTS}, document.head, asked.ranking) + 0.3 * ts_rank(${WEIGHTS}, document.terms, asked.ranking)
         + case when document.names[1] = $3 then 2 when document.names @> array[$3] then 1.5 else 0 end as rank,
         cardinality($4::text[]) = 0 or document.kind = any($4) as fits_kind,
         cardinality($5::text[]) = 0 or document.topics && chosen.topics as fits_topic,
         cardinality($6::text[]) = 0 or document.roles && chosen.roles as fits_role,
         cardinality($7::text[]) = 0 or document.authors && chosen.authors as fits_author
  from asked cross join chosen join rolebook.search document on document.words @@ asked.matching
), best as materialized (
  select * from fitting where ${FITS} order by rank desc, published_at desc nulls last, path limit ${REACHABLE}
), page as materialized (
  select best.collection, best.document_id, row_number() over (
           order by best.rank + 0.1 * ts_rank('{0.2, 0, 0, 0}', document.words, asked.ranking) desc,
                    best.published_at desc nulls last, best.path) as place
  from best join rolebook.search document using (collection, document_id) cross join asked
  order by place limit ${SEARCH_LIMITS.pageSize} offset $8
), options(facet, id, count) as (
  select 'kind', kind, count(*) from fitting where fits_topic and fits_role and fits_author group by 2
  union all select 'topic', id, count(*) from fitting, unnest(topics) id where fits_kind and fits_role and fits_author group by 2
  union all select 'role', id, count(*) from fitting, unnest(roles) id where fits_kind and fits_topic and fits_author group by 2
  union all select 'author', id, count(*) from fitting, unnest(authors) id where fits_kind and fits_topic and fits_role group by 2
  union all select 'kind', id, 0 from unnest($4::text[]) id
  union all select 'topic', id, 0 from chosen, unnest(topics) id
  union all select 'role', id, 0 from chosen, unnest(roles) id
  union all select 'author', id, 0 from chosen, unnest(authors) id
), counted as (
  select facet, id, sum(count)::int as count, bool_or(count = 0) as chosen,
         row_number() over (partition by facet order by sum(count) desc, id) as place
  from options group by facet, id
), labelled as (
  select facet, coalesce(substring(named.path from '[^/]+$'), id) as value, coalesce(named.title, id) as label, count,
         chosen, row_number() over (partition by facet order by count desc, named.title) as place
  from counted left join rolebook.search named on named.document_id = id and named.collection =
    case facet when 'topic' then 'topics' when 'role' then 'roles' when 'author' then 'authors' end
  -- A few more than are offered: some may lead to what is not published.
  where (chosen or place <= ${OPTIONS} + 8) and (facet = 'kind' or named.path is not null)
)
select totals.*,
  (select coalesce(jsonb_agg(to_jsonb(labelled) order by place), '[]') from labelled
   where chosen or place <= ${OPTIONS}) as options,
  (select coalesce(jsonb_agg(to_jsonb(result) order by result.place), '[]') from (
     select page.place, document.kind, document.path,
       ${marked('document.title', 'HighlightAll=true')} as title,
       brief.summary,
       -- Reading a whole text for its best passage is what costs most: only where the summary does not say it.
       case when position('${FROM}' in brief.summary) > 0 then ''
         else ${marked('document.body', 'MaxFragments=2, MaxWords=26, MinWords=12, FragmentDelimiter=" … "')} end as body,
       ${ABOUT()}
     from page join rolebook.search document using (collection, document_id) cross join asked
     cross join lateral (select ${marked('document.summary', 'HighlightAll=true')} as summary) brief) result) as results
from (select count(*)::int as hits, count(*) filter (where ${FITS})::int as total from fitting) totals`;

/** Topic, authors and date of an article. */
function ABOUT(): string {
  return `case when document.kind = 'article' then (select title from rolebook.search topic
         where topic.collection = 'topics' and topic.document_id = document.topics[1]) end as topic,
       case when document.kind = 'article' then array(select author.title from unnest(document.authors)
           with ordinality wrote(id, place) join rolebook.search author
             on author.collection = 'authors' and author.document_id = wrote.id order by wrote.place)
         else '{}' end as authors,
       to_char(document.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"`;
}

interface FoundRow {
  readonly kind: SearchResult['kind'];
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly topic: string | null;
  readonly authors: string[];
  readonly publishedAt: string | null;
}

export interface Matches {
  /** Whatever is chosen in the facets. */
  readonly hits: number;
  readonly total: number;
  readonly results: SearchResult[];
  readonly facets: Record<FacetName, FacetOption[]>;
}

/**
 * @param matching what a document must have, in the notation of `to_tsquery`
 * @param query what ranks, and names that are typed in full
 */
export async function findMatches(
  sql: Query,
  matching: string,
  query: SearchQuery,
  { chosen, page }: Ask,
): Promise<Matches> {
  const [row] = await sql<{
    hits: number;
    total: number;
    options: (FacetOption & { facet: FacetName })[];
    results: FoundRow[];
  }>(MATCHING, [
    matching,
    query.any,
    folded(query.words.join(' ')),
    chosen.kind,
    chosen.topic.map(topicPath),
    chosen.role.map(rolePath),
    chosen.author.map(authorPath),
    (page - 1) * SEARCH_LIMITS.pageSize,
  ]);
  const options = row?.options ?? [];
  const of = (name: FacetName): FacetOption[] =>
    options
      .filter(({ facet }) => facet === name)
      .map(({ value, label, count, chosen: isChosen }) => ({ value, label, count, chosen: isChosen }));
  return {
    hits: row?.hits ?? 0,
    total: row?.total ?? 0,
    results: (row?.results ?? []).map(resultOf),
    facets: { kind: of('kind'), topic: of('topic'), role: of('role'), author: of('author') },
  };
}

/** The passage with the hit; the summary where the hit is in there, or nowhere but in the title. */
function resultOf({ summary, body, title, kind, path, topic, authors, publishedAt }: FoundRow): SearchResult {
  const passage = body.includes(FROM) ? body : summary || body;
  return { kind, path, title: markedText(title), extract: markedText(passage), topic, authors, publishedAt };
}

function markedText(text: string): MarkedText {
  return text
    .split(new RegExp(`(${FROM}[^${TO}]*${TO})`))
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith(FROM) ? { text: piece.slice(1, -1), hit: true } : { text: piece, hit: false },
    );
}

/** Documents whose names are spelt nearly so, the nearest first. For when no word is found anywhere. */
export async function findNearest(sql: Query, text: string): Promise<SearchResult[]> {
  const rows = await sql<Omit<FoundRow, 'body'>>(
    `select document.kind, document.path, ${clean('document.title')} as title, ${clean('document.summary')} as summary,
       ${ABOUT()}
     from rolebook.search document where $1 <% document.named
     order by word_similarity($1, document.named) desc, document.path limit ${SEARCH_LIMITS.pageSize}`,
    [text],
  );
  return rows.map((row) => resultOf({ ...row, body: '' }));
}
