import type { SearchKind } from '@rolebook/contract/published/search';
import { idOf, idsOf } from '../fields/id-of';
import type { Article, Author, Page, Role, SalaryTable, Topic } from '../payload-types';
import type { Facts } from '../renewal/facts';
import { folded, joinedPairs, speakable } from './folding';
import { joined, paragraph, questionText, type ReadableText, readableText } from './readable-text';

/** Raised when rows are made in another way: the worker then makes every row anew. */
export const SEARCH_SHAPE = 1;

/** More of a text than this is not searched: PostgreSQL's vectors hold 1 MB. Characters. */
const LONGEST_BODY = 100_000;

export interface Searchable {
  readonly kind: SearchKind;
  readonly title: string;
  /** Other names that readers see. */
  readonly alternatives: readonly string[];
  /** Names that are searched for and never shown. */
  readonly hidden: readonly string[];
  readonly summary: string;
  readonly text: ReadableText;
  readonly publishedAt: string | null;
  readonly topics: readonly string[];
  readonly roles: readonly string[];
  readonly authors: readonly string[];
}

const plain = {
  alternatives: [],
  hidden: [],
  publishedAt: null,
  topics: [],
  roles: [],
  authors: [],
} as const;

const texts = (values: readonly (string | null | undefined)[] | null | undefined) =>
  (values ?? []).map(paragraph);

interface StoredDocuments {
  articles: Article;
  roles: Role;
  'salary-tables': SalaryTable;
  topics: Topic;
  authors: Author;
  pages: Page;
}
export type SearchedCollection = keyof StoredDocuments;

const SEARCHABLE: { [Slug in SearchedCollection]: (document: StoredDocuments[Slug]) => Searchable } = {
  articles: (article) => ({
    ...plain,
    kind: 'article',
    title: article.title,
    summary: article.standfirst,
    text: readableText(article.body),
    publishedAt: article.firstPublishedAt ?? null,
    topics: [idOf(article.topic)].filter((id) => id !== null),
    roles: idsOf(article.roles),
    authors: idsOf(article.authors),
  }),
  roles: (role) => ({
    ...plain,
    kind: 'role-guide',
    title: role.title,
    alternatives: role.alternativeTitles ?? [],
    hidden: role.hiddenTitles ?? [],
    summary: role.summary,
    text: joined([
      readableText(role.dayToDay),
      ...texts([
        ...(role.skills ?? []).map(({ name }) => name),
        ...(role.tools ?? []),
        ...(role.qualifications ?? []),
      ]),
      ...(role.routesIn ?? []).flatMap(({ title, text }) => texts([title, text])),
      ...(role.ladder ?? []).flatMap(({ title, whatChanges }) => texts([title, whatChanges])),
      ...texts(role.companies?.map(({ name }) => name)),
      ...(role.faq ?? []).map(({ question, answer }) => questionText(question, answer)),
    ]),
    roles: [role.id],
  }),
  'salary-tables': (table) => ({
    ...plain,
    kind: 'salary-table',
    title: table.caption,
    summary: table.seo?.description ?? table.note ?? '',
    text: joined(texts([table.note, ...(table.footnotes ?? []).map(({ text }) => text)])),
    roles: idsOf(table.roles),
  }),
  topics: (topic) => ({
    ...plain,
    kind: 'topic',
    title: topic.name,
    summary: topic.description,
    text: joined([]),
    topics: [topic.id],
  }),
  authors: (author) => ({
    ...plain,
    kind: 'author',
    title: author.name,
    summary: [author.jobTitle, author.organisation].filter(Boolean).join(', '),
    text: paragraph(author.bio),
    topics: idsOf(author.topics),
    authors: [author.id],
  }),
  pages: (page) => {
    const text = readableText(page.body);
    return { ...plain, kind: 'info-page', title: page.title, summary: page.seo?.description ?? '', text };
  },
};

export const SEARCHED = Object.keys(SEARCHABLE) as SearchedCollection[];
export const isSearched = (collection: string): collection is SearchedCollection => collection in SEARCHABLE;

/** One row of `rolebook.search` as it is handed to SQL, where its vectors are made. */
export interface SearchRow {
  readonly collection: string;
  readonly documentId: string;
  readonly updatedAt: string | null;
  readonly kind: SearchKind;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly publishedAt: string | null;
  readonly topics: readonly string[];
  readonly roles: readonly string[];
  readonly authors: readonly string[];
  readonly names: readonly string[];
  readonly body: string;
  /** What goes into the vectors. */
  readonly indexed: {
    readonly title: string;
    readonly shown: string;
    readonly hidden: string;
    readonly summary: string;
    readonly headings: string;
    readonly body: string;
  };
}

/** As much as is searched. A letter that the cut halves becomes U+FFFD: PostgreSQL would refuse the half. */
const within = (lines: readonly string[]) => Buffer.from(lines.join('\n').slice(0, LONGEST_BODY)).toString();

/**
 * The search row of a published document; null when it has no page to lead to.
 * @param document as stored, relations as ids, and public
 */
export function searchRowOf<Slug extends SearchedCollection>(
  collection: Slug,
  document: StoredDocuments[Slug],
  { path, updatedAt }: Pick<Facts, 'path' | 'updatedAt'>,
): SearchRow | null {
  if (path === null) return null;
  const { kind, title, alternatives, hidden, summary, text, publishedAt, topics, roles, authors } =
    SEARCHABLE[collection](document);
  const others = [...alternatives, ...hidden];
  const body = within(text.paragraphs);
  const headings = within(text.headings);
  const withPairs = (names: readonly string[]) =>
    names.flatMap((name) => [speakable(name), joinedPairs(name)]).join('\n');
  return {
    collection,
    documentId: document.id,
    updatedAt,
    kind,
    path,
    title,
    summary,
    publishedAt,
    topics,
    roles,
    authors,
    names: [title, ...others].map(folded),
    body,
    indexed: {
      title: withPairs([title]),
      shown: alternatives.map(speakable).join('\n'),
      hidden: [withPairs(hidden), ...alternatives.map(joinedPairs)].join('\n'),
      summary: speakable(summary),
      headings: speakable(headings),
      body: speakable(body),
    },
  };
}
