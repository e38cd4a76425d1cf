import { ARTICLES_PATH, authorPath, FEED_PATH, SITEMAP_PATH, topicPath } from '@rolebook/contract/paths';
import type { Feed, Sitemap } from '@rolebook/contract/published/page';
import { idsOf } from '../fields/id-of';
import type { Article } from '../payload-types';
import { referencesOf } from '../renewal/used-in/references-of';
import { Library } from './library';
import { FEED_ITEMS } from './list-sizes';
import { type ListFilter, listArticles } from './listing';
import { type Building, instant } from './pages/building';
import { lookUp, storedSettings } from './published-page';
import { bodyOf } from './rich-text/body';

interface Source {
  readonly filter: ListFilter;
  readonly pagePath: string;
  readonly about: string | null;
}

/** What a feed holds; null when there is no such feed. */
async function sourceOf(building: Building, path: string): Promise<Source | null> {
  if (path === FEED_PATH) return { filter: null, pagePath: ARTICLES_PATH, about: null };
  const match = /^\/(topics|authors)\/([a-z0-9-]{1,96})\/feed\.xml$/.exec(path);
  if (!match?.[1] || !match[2]) return null;
  const pagePath = match[1] === 'topics' ? topicPath(match[2]) : authorPath(match[2]);
  const { state, collection, documentId } = await lookUp(building, pagePath);
  if (state !== 'live' || !documentId || (collection !== 'topics' && collection !== 'authors')) return null;
  const [row] = await building.query<{ name: string }>(`select name from ${collection} where id::text = $1`, [
    documentId,
  ]);
  return {
    filter: { by: collection === 'topics' ? 'topic' : 'authors', id: documentId },
    pagePath,
    about: row?.name ?? null,
  };
}

export async function publishedFeed(building: Building, path: string): Promise<Feed | null> {
  const { sequence } = await lookUp(building, path);
  const source = await sourceOf(building, path);
  if (!source) return null;
  const settings = await storedSettings(building);
  const { ids } = await listArticles(building.query, source.filter, { limit: FEED_ITEMS });
  const { docs } = await building.payload.db.find<Article>({
    collection: 'articles',
    where: {
      and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
    },
    pagination: false,
    limit: 0,
  });
  const articles = ids.flatMap((id) => docs.find((article) => article.id === id) ?? []);
  const library = await Library.read(building.payload, building.query, {
    references: articles.flatMap((article) => referencesOf('articles', article)),
    cards: { articles: [...ids] },
  });
  const items = articles.flatMap((article): Feed['items'] => {
    const card = library.card('articles', article.id);
    if (!card) return [];
    return [
      {
        id: article.id,
        path: card.path,
        title: article.title,
        standfirst: article.standfirst,
        topic: card.topic?.name ?? '',
        authors: idsOf(article.authors).flatMap((id) => library.author(id)?.name ?? []),
        publishedAt: instant(article.firstPublishedAt),
        updatedAt: instant(article.contentUpdatedAt ?? article.firstPublishedAt),
        picture: library.picture(card.heroId),
        body: bodyOf(article.body, library),
      },
    ];
  });
  const newest = items
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);
  return {
    sequence,
    path,
    pagePath: source.pagePath,
    title: source.about ? `${source.about} – ${settings.name}` : settings.name,
    description: settings.description,
    updatedAt: newest ?? instant(settings.updatedAt),
    items,
  };
}

/** Everything that may be indexed, with the day its content last changed for readers. */
export async function publishedSitemap(building: Building): Promise<Sitemap> {
  const { sequence } = await lookUp(building, SITEMAP_PATH);
  const rows = await building.query<{ path: string; changed: string | null }>(
    `select address.path, to_char(greatest(article.content_updated_at, article.first_published_at, role.content_updated_at,
        role.first_published_at, info.content_updated_at, info.first_published_at, pay.content_updated_at,
        pay.first_published_at, issue.sent_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as changed
     from rolebook.addresses address
     left join rolebook.announced announced
       on announced.collection = address.collection and announced.document_id = address.document_id
     left join articles article on address.collection = 'articles' and article.id::text = address.document_id
     left join roles role on address.collection = 'roles' and role.id::text = address.document_id
     left join pages info on address.collection = 'pages' and info.id::text = address.document_id
     left join salary_tables pay on address.collection = 'salary-tables' and pay.id::text = address.document_id
     left join newsletter_issues issue on address.collection = 'newsletter-issues' and issue.id::text = address.document_id
     where address.state = 'live' and address.path not like '%.xml'
       and coalesce((announced.facts->>'indexed')::boolean, true)
     order by address.path`,
  );
  return {
    sequence,
    entries: rows.map(({ path, changed }) => ({ path, lastModified: changed, images: [] })),
  };
}
