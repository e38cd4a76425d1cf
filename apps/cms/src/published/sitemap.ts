import { parseComparisonPath } from '@rolebook/contract/comparison-address';
import {
  mediaPath,
  rolePath,
  SITEMAP_PART_SIZE,
  SITEMAP_PATH,
  SITEMAP_SECTIONS,
  type SitemapSection,
  sitemapPartPath,
} from '@rolebook/contract/paths';
import type { Sitemap, SitemapIndex } from '@rolebook/contract/published/sitemap';
import type { Query } from '../database/query';
import type { Facts } from '../renewal/facts';
import type { Building } from './pages/building';
import { lookUp } from './published-page';
import { sensiblePairs } from './sensible-pairs';

interface Row {
  readonly section: SitemapSection;
  readonly path: string;
  readonly changed: string | null;
  readonly picture: string | null;
}

/**
 * When readers of a page last saw other content. An article or guide changes with the figures and tables that it shows,
 * a list with its newest article; the frame, and related reading, are no content.
 */
const ROWS = `
  with figure as materialized (
    select document_id as id, document_updated_at as changed, facts->'figure' as facts
    from rolebook.announced where collection = 'salary-figures'),
  pay as materialized (
    select document.document_id as id, greatest(stored.content_updated_at, stored.first_published_at,
      (select max(figure.changed) from figure
       where figure.facts->>'kind' = document.facts->'table'->>'kind'
         and figure.facts->>'region' = document.facts->'table'->>'region'
         and document.facts->'table'->'roles' ? (figure.facts->>'role')
         and document.facts->'table'->'levels' ? (figure.facts->>'level'))) as changed
    from rolebook.announced document join salary_tables stored on stored.id::text = document.document_id
    where document.collection = 'salary-tables'),
  shown as materialized (
    select edge.user_collection as collection, edge.user_id as id, max(coalesce(figure.changed, pay.changed)) as changed
    from rolebook.used_in edge
    left join figure on edge.entity_collection = 'salary-figures' and figure.id = edge.entity_id
    left join pay on edge.entity_collection = 'salary-tables' and pay.id = edge.entity_id
    where edge.shows = 'content' and edge.entity_collection in ('salary-figures', 'salary-tables')
    group by 1, 2),
  article as materialized (
    select topic_id as topic, facts->'article'->'authors' as authors, listed_at::timestamptz as published
    from rolebook.announced where collection = 'articles' and listed_at is not null),
  ladder as (select figure.facts->>'role' as id, max(figure.changed) as changed from figure group by 1),
  topic as (select topic as id, max(published) as changed from article group by 1),
  author as (select writer.id, max(published) as changed
    from article cross join lateral jsonb_array_elements_text(authors) as writer(id) group by 1)
  select case address.collection when 'articles' then 'articles'
           when 'roles' then 'guides' when 'salary-tables' then 'guides' else 'pages' end as section,
    address.path, coalesce(picture.sizes_wide_filename, picture.sizes_fallback_filename, picture.filename) as picture,
    to_char(greatest(shown.changed, text.content_updated_at, text.first_published_at, guide.content_updated_at,
        guide.first_published_at, issue.sent_at, ladder.changed, info.content_updated_at, info.first_published_at, pay.changed,
        topic.changed, author.changed,
        case when address.path in ('/', '/articles') then (select max(published) from article)
             when address.path = '/newsletter/issues' then (select max(sent_at) from newsletter_issues
               where _status = 'published' and deleted_at is null)
             when address.path = '/salaries' then (select max(changed) from pay)
             when address.path = '/roles' then (select max(coalesce(content_updated_at, first_published_at)) from roles
               where _status = 'published' and deleted_at is null) end)
      at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as changed
  from rolebook.addresses address
  left join rolebook.addresses base on base.path = case when address.collection is null
    then nullif(regexp_replace(address.path, '/page/\\d+$', ''), address.path) end
  left join rolebook.announced document on document.collection = coalesce(address.collection, base.collection)
    and document.document_id = coalesce(address.document_id, base.document_id)
  left join shown on shown.collection = address.collection and shown.id = address.document_id
  left join articles text on address.collection = 'articles' and text.id::text = address.document_id
  left join roles guide on address.collection = 'roles' and guide.id::text = address.document_id
  left join ladder on address.collection = 'roles' and ladder.id = address.document_id
  left join pages info on address.collection = 'pages' and info.id::text = address.document_id
  left join newsletter_issues issue
    on address.collection = 'newsletter-issues' and issue.id::text = address.document_id
  left join pay on address.collection = 'salary-tables' and pay.id = address.document_id
  left join topic on address.collection = 'topics' and topic.id = address.document_id
  left join author on address.collection = 'authors' and author.id = address.document_id
  left join media picture on picture.id = coalesce(text.hero_id, guide.hero_id) and picture.deleted_at is null
  where address.state = 'live' and address.path !~ '\\.(xml|txt)$' and address.path !~ '^/salaries/(by|family)/'
    and coalesce((document.facts->>'indexed')::boolean, true)
  order by section, document.listed_at collate "C",
    case when address.collection = 'articles' then address.document_id else address.path end collate "C"`;

/** The pairs that make sense, from what is announced: the rule by which their part is renewed. */
async function comparisonRows(query: Query, documents: readonly Row[]): Promise<Row[]> {
  const announced = await query<{ collection: string; id: string; path: string; facts: Facts }>(
    `select collection, document_id as id, path, facts from rolebook.announced
     where collection = 'comparisons' or (collection = 'roles' and coalesce((facts->>'indexed')::boolean, true))`,
  );
  const guides = announced.flatMap(({ collection, id, path, facts: { role } }) =>
    collection === 'roles' ? [{ id, path, family: role?.family ?? null, related: role?.related ?? [] }] : [],
  );
  const verdicts = announced.flatMap(({ facts: { comparison } }) => comparison ?? []);
  const changedAt = new Map(documents.map(({ path, changed }) => [path, changed]));
  return sensiblePairs(guides, verdicts).map((path) => {
    const changes = (parseComparisonPath(path) ?? []).flatMap((slug) => changedAt.get(rolePath(slug)) ?? []);
    return { section: 'comparisons', path, changed: changes.sort().at(-1) ?? null, picture: null };
  });
}

async function sections({ query }: Building): Promise<Map<SitemapSection, Row[]>> {
  const documents = await query<Row>(ROWS);
  const rows = [...documents, ...(await comparisonRows(query, documents))];
  return new Map(SITEMAP_SECTIONS.map((section) => [section, rows.filter((row) => row.section === section)]));
}

/** Parts of the sitemap; a section without pages has none. */
export async function publishedSitemapIndex(building: Building): Promise<SitemapIndex> {
  const { sequence } = await lookUp(building, SITEMAP_PATH);
  const parts: SitemapIndex['parts'] = [];
  for (const [section, rows] of await sections(building)) {
    for (let from = 0; from < rows.length; from += SITEMAP_PART_SIZE) {
      const dates = rows.slice(from, from + SITEMAP_PART_SIZE).flatMap(({ changed }) => changed ?? []);
      parts.push({
        path: sitemapPartPath(section, from / SITEMAP_PART_SIZE + 1),
        lastModified: dates.sort().at(-1) ?? null,
      });
    }
  }
  return { sequence, parts };
}

/** One part; null when there is none at the path. */
export async function publishedSitemapPart(building: Building, path: string): Promise<Sitemap | null> {
  const [, section, number] = /^\/sitemaps\/([a-z]+)-([1-9]\d{0,3})\.xml$/.exec(path) ?? [];
  const { sequence } = await lookUp(building, path);
  const rows = (await sections(building)).get(section as SitemapSection) ?? [];
  const from = (Number(number) - 1) * SITEMAP_PART_SIZE;
  const entries = rows.slice(from, from + SITEMAP_PART_SIZE);
  if (entries.length === 0) return null;
  return {
    sequence,
    entries: entries.map(({ path: page, changed, picture }) => ({
      path: page,
      lastModified: changed,
      images: picture ? [mediaPath(picture)] : [],
    })),
  };
}
