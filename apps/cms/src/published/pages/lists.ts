import {
  ARTICLES_PATH,
  AUTHORS_PATH,
  authorPath,
  LIST_PAGE_SIZE,
  listPagePath,
  topicPath,
} from '@rolebook/contract/paths';
import type {
  ArticleListPage,
  AuthorListPage,
  AuthorPage,
  TopicPage,
} from '@rolebook/contract/published/page';
import { idsOf } from '../../fields/id-of';
import type { Author, Topic } from '../../payload-types';
import { referencesOf } from '../../renewal/used-in/references-of';
import { Library } from '../library';
import { type Listed, pageOfList, publishedIds } from '../listing';
import { type Building, plainSeo, seoOf } from './building';

/** Null for a page beyond the last: the list has fewer. */
function stretch({ ids, total }: Listed, page: number, library: Library) {
  const pages = Math.max(1, Math.ceil(total / LIST_PAGE_SIZE));
  return page > pages ? null : { items: library.teasers('articles', ids), page, pages, total };
}

const numbered = (title: string, page: number) => (page > 1 ? `${title}, page ${page}` : title);
const topicRef = ({ description: _description, ...rest }: TopicPage['topic'] & { description: string }) =>
  rest;

export async function articleListPage(
  { payload, query }: Building,
  page: number,
): Promise<ArticleListPage | null> {
  const listed = await pageOfList(query, null, page);
  const topics = await publishedIds(query, 'topics');
  const library = await Library.read(payload, query, {
    references: [],
    cards: { articles: listed.ids, topics },
  });
  const listing = stretch(listed, page, library);
  const title = 'Articles';
  return (
    listing && {
      kind: 'article-list',
      id: ARTICLES_PATH,
      path: listPagePath(ARTICLES_PATH, page),
      title,
      seo: plainSeo(numbered(title, page), 'Career guides and salary pieces, newest first.'),
      ...listing,
      topics: library.some('topics', topics).map(topicRef),
    }
  );
}

export async function topicPage(
  { payload, query }: Building,
  topic: Topic,
  page: number,
): Promise<TopicPage | null> {
  const listed = await pageOfList(query, { by: 'topic', id: topic.id }, page);
  const library = await Library.read(payload, query, {
    references: referencesOf('topics', topic),
    cards: { articles: listed.ids },
  });
  const listing = stretch(listed, page, library);
  const path = topicPath(topic.slug);
  return (
    listing && {
      kind: 'topic',
      id: topic.id,
      path: listPagePath(path, page),
      title: topic.name,
      seo: seoOf(topic.seo, { title: numbered(topic.name, page), description: topic.description }, library),
      ...listing,
      topic: { slug: topic.slug, name: topic.name, path, accent: topic.accent },
      description: topic.description,
    }
  );
}

export async function authorPage(
  { payload, query }: Building,
  author: Author,
  page: number,
): Promise<AuthorPage | null> {
  const listed = await pageOfList(query, { by: 'authors', id: author.id }, page);
  const library = await Library.read(payload, query, {
    references: referencesOf('authors', author),
    cards: { articles: listed.ids, authors: [author.id] },
  });
  const listing = stretch(listed, page, library);
  const card = library.author(author.id);
  return (
    listing &&
    card && {
      kind: 'author',
      id: author.id,
      path: listPagePath(authorPath(author.slug), page),
      title: author.name,
      seo: seoOf(
        author.seo,
        { title: numbered(author.name, page), description: author.bio, hero: author.portrait },
        library,
      ),
      ...listing,
      author: card,
      topics: library.some('topics', idsOf(author.topics)).map(topicRef),
    }
  );
}

export async function authorListPage({ payload, query }: Building): Promise<AuthorListPage> {
  const ids = await publishedIds(query, 'authors');
  const library = await Library.read(payload, query, { references: [], cards: { authors: ids } });
  const title = 'Authors';
  return {
    kind: 'author-list',
    id: AUTHORS_PATH,
    path: AUTHORS_PATH,
    title,
    seo: plainSeo(title, 'Who writes here, and about what.'),
    authors: ids.flatMap((id) => library.author(id) ?? []),
  };
}
