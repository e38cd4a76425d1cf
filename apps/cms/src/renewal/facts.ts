import { createHash } from 'node:crypto';
import { idOf, idsOf } from '../fields/id-of';
import type { SiteSetting } from '../payload-types';
import { readingMinutes } from '../published/reading-time';
import { publicPath } from '../redirecting/public-path';
import type { PublishedCollection } from './used-in/reference';
import { referencesOf } from './used-in/references-of';

/**
 * The little of a published document that decides which pages show it. Kept in `rolebook.announced`, and before and
 * after a change in the outbox, so that a change can be expanded without the old document.
 */
export interface Facts {
  /** Its page; null when it has none (figures, levels, a table without a page). */
  readonly path: string | null;
  /** Fingerprint of what its teaser or label shows; what a teaser takes from other documents is in used-in. */
  readonly card: string;
  readonly updatedAt: string | null;
  /** Listed in the sitemap. */
  readonly indexed: boolean;
  readonly article?: ArticleFacts;
  /** ISO 8601; issues are listed in its order, newest first. */
  readonly issue?: { readonly sentAt: string };
  readonly figure?: FigureFacts;
  readonly table?: TableFacts;
  readonly role?: RoleFacts;
  readonly comparison?: { readonly first: string; readonly second: string };
  readonly level?: { readonly slug: string };
  readonly region?: { readonly isBase: boolean; readonly slug: string };
  readonly adjustment?: { readonly base: string; readonly target: string };
  readonly redirect?: { readonly from: string; readonly to: string };
  readonly site?: SiteFacts;
}

export interface ArticleFacts {
  readonly topic: string | null;
  readonly authors: readonly string[];
  readonly roles: readonly string[];
  readonly tables: readonly string[];
  /** ISO 8601; lists are in its order, newest first. */
  readonly publishedAt: string;
  /** Its related reading was picked by an editor. */
  readonly picked: boolean;
  /** Fingerprint of its corrections; absent while it has none. */
  readonly corrections?: string;
}

export interface RoleFacts {
  readonly levels: readonly string[];
  readonly family: string | null;
  /** Roles that its guide names as next steps. */
  readonly related: readonly string[];
}

export interface FigureFacts {
  readonly role: string;
  readonly level: string;
  readonly region: string;
  /** Currency, period, component, employment and statistic. */
  readonly kind: string;
}

export interface TableFacts {
  readonly roles: readonly string[];
  readonly levels: readonly string[];
  readonly region: string;
  readonly kind: string;
}

export interface SiteFacts {
  /** Fingerprint of navigation, footer, organisation and wording. */
  readonly frame: string;
  readonly lead: string | null;
  readonly guides: readonly string[];
  readonly featuredTable: string | null;
}

/** How the site's settings are named among documents. */
export const SITE = { collection: 'site-settings', id: 'site-settings' } as const;

type Stored = Readonly<Record<string, unknown>>;

const fingerprint = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);

const text = (value: unknown) => (typeof value === 'string' ? value : null);

const kindOf = (document: Stored) =>
  [document.currency, document.period, document.component, document.employment, document.statistic].join('|');

/** Fields of a document that its teaser or label shows. */
const CARD_FIELDS: Partial<Record<PublishedCollection, readonly string[]>> = {
  articles: ['title', 'standfirst', 'slug', 'firstPublishedAt'],
  roles: ['title', 'summary', 'slug', 'family'],
  'salary-tables': ['caption', 'slug', 'hasPage', 'seo'],
  comparisons: ['first', 'second'],
  authors: ['name', 'slug'],
  topics: ['name', 'slug', 'accent'],
  pages: ['title', 'slug'],
  'newsletter-issues': ['subject', 'preheader', 'slug'],
};

function cardOf(collection: PublishedCollection, document: Stored): string {
  const fields = (CARD_FIELDS[collection] ?? []).map((name) => document[name] ?? null);
  const shown = referencesOf(collection, document).filter(({ inCard }) => inCard);
  // A teaser shows minutes: a few words more or less leave it as it is.
  const minutes = typeof document.wordCount === 'number' ? readingMinutes(document.wordCount) : null;
  return fingerprint([fields, minutes, shown.map(({ id }) => id), idsOf(document.authors)]);
}

function pathOf(collection: PublishedCollection, document: Stored): string | null {
  if (collection === 'salary-tables' && document.hasPage === false) return null;
  const slug = text(document.slug);
  return slug ? publicPath(collection, slug) : null;
}

function particulars(collection: PublishedCollection, document: Stored): Partial<Facts> {
  switch (collection) {
    case 'articles':
      return {
        article: {
          topic: idOf(document.topic),
          authors: idsOf(document.authors),
          roles: idsOf(document.roles),
          tables: referencesOf(collection, document)
            .filter(({ collection: used, shows }) => used === 'salary-tables' && shows === 'content')
            .map(({ id }) => id),
          publishedAt: text(document.firstPublishedAt) ?? '',
          picked: Array.isArray(document.related) && document.related.length > 0,
          ...(Array.isArray(document.corrections) && document.corrections.length > 0
            ? { corrections: fingerprint(document.corrections) }
            : {}),
        },
      };
    case 'newsletter-issues':
      return { issue: { sentAt: text(document.sentAt) ?? '' } };
    case 'salary-figures':
      return {
        figure: {
          role: idOf(document.role) ?? '',
          level: idOf(document.level) ?? '',
          region: idOf(document.region) ?? '',
          kind: kindOf(document),
        },
      };
    case 'salary-tables':
      return {
        table: {
          roles: idsOf(document.roles),
          levels: idsOf(document.levels),
          region: idOf(document.region) ?? '',
          kind: kindOf(document),
        },
      };
    case 'roles':
      return {
        role: {
          levels: ((document.ladder ?? []) as Stored[]).flatMap((step) => idOf(step.level) ?? []),
          family: text(document.family),
          related: idsOf(document.relatedRoles),
        },
      };
    case 'comparisons':
      return { comparison: { first: idOf(document.first) ?? '', second: idOf(document.second) ?? '' } };
    case 'levels':
      return { level: { slug: text(document.slug) ?? '' } };
    case 'regions':
      return { region: { isBase: document.isBase === true, slug: text(document.slug) ?? '' } };
    case 'region-adjustments':
      return { adjustment: { base: idOf(document.base) ?? '', target: idOf(document.target) ?? '' } };
    case 'redirects':
      return { redirect: { from: text(document.from) ?? '', to: text(document.to) ?? '' } };
    default:
      return {};
  }
}

/** True when readers may see the stored document: published where drafts exist, and not in the trash. */
export function isPublic(
  collection: PublishedCollection,
  document: Stored | null | undefined,
): document is Stored {
  if (!document || document.deletedAt) return false;
  return WITHOUT_DRAFTS.has(collection) || document._status === 'published';
}

const WITHOUT_DRAFTS: ReadonlySet<PublishedCollection> = new Set([
  'levels',
  'regions',
  'region-adjustments',
  'sources',
  'media',
  'redirects',
]);

/** @param document as stored, relations as ids, and public */
export function factsOf(collection: PublishedCollection, document: Stored): Facts {
  return {
    path: pathOf(collection, document),
    card: cardOf(collection, document),
    updatedAt: text(document.updatedAt),
    indexed: (document.seo as Stored | undefined)?.noindex !== true,
    ...particulars(collection, document),
  };
}

/** The page that a document would have, or had: for what was taken away. */
export const addressOf = pathOf;

/** @param settings as stored, relations as ids */
export function siteFactsOf(settings: SiteSetting): Facts {
  // Searches read the synonyms as they stand: no page shows them.
  const {
    homeLead,
    homeGuides,
    homeFeaturedTable,
    searchSynonyms: _,
    updatedAt,
    createdAt,
    ...frame
  } = settings;
  return {
    path: null,
    card: '',
    updatedAt: updatedAt ?? createdAt ?? null,
    indexed: false,
    site: {
      frame: fingerprint(frame),
      lead: idOf(homeLead),
      guides: idsOf(homeGuides),
      featuredTable: idOf(homeFeaturedTable),
    },
  };
}
