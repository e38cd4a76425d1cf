import { ARTICLES_PATH, authorPath, FEED_PATH, topicPath } from '@rolebook/contract/paths';
import type { Feed } from '@rolebook/contract/published/feed';
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
