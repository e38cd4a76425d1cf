/** The collections whose documents appear on pages, and the global that frames them. */
export const PUBLISHED_COLLECTIONS = [
  'articles',
  'authors',
  'topics',
  'roles',
  'pages',
  'salary-figures',
  'salary-tables',
  'comparisons',
  'levels',
  'regions',
  'region-adjustments',
  'sources',
  'media',
  'redirects',
  'newsletter-issues',
] as const;
export type PublishedCollection = (typeof PUBLISHED_COLLECTIONS)[number];

export const isPublishedCollection = (slug: string): slug is PublishedCollection =>
  (PUBLISHED_COLLECTIONS as readonly string[]).includes(slug);

/**
 * What a user shows of an entity, from least to most.
 * - `address`: a link to it. Changes when it is published, moves or is taken down.
 * - `card`: what its teaser or label shows (title, picture, topic, byline).
 * - `content`: anything.
 */
export type Shows = 'address' | 'card' | 'content';

/** One edge of used-in: a document shows (a part of) an entity. */
export interface Reference {
  readonly collection: string;
  readonly id: string;
  readonly shows: Shows;
  /** The document's own teaser shows that part as well: a change of it changes the teaser. */
  readonly inCard: boolean;
}

export const shown = (collection: string, id: string | null, shows: Shows, inCard = false): Reference[] =>
  id ? [{ collection, id, shows, inCard }] : [];

/** Each edge once, in a fixed order. */
export function distinct(references: readonly Reference[]): Reference[] {
  const byKey = new Map(
    references.map((edge) => [[edge.collection, edge.id, edge.shows, edge.inCard].join('|'), edge]),
  );
  return [...byKey.keys()].sort().flatMap((key) => byKey.get(key) ?? []);
}
