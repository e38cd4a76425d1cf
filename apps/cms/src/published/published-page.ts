import {
  comparisonStanding,
  type GuideStanding,
  parseComparisonPath,
} from '@rolebook/contract/comparison-address';
import { parseExplorerPath } from '@rolebook/contract/explorer-address';
import {
  ARTICLES_PATH,
  AUTHORS_PATH,
  COMPARE_PATH,
  CORRECTIONS_PATH,
  HOME_PATH,
  NEWSLETTER_ISSUES_PATH,
  ROLES_PATH,
  rolePath,
} from '@rolebook/contract/paths';
import type { PublishedPage } from '@rolebook/contract/published/page';
import type { CollectionSlug } from 'payload';
import type {
  Article,
  Author,
  Comparison,
  Page,
  Role,
  SalaryTable,
  SiteSetting,
  Topic,
} from '../payload-types';
import { articlePage } from './pages/article';
import type { Building } from './pages/building';
import { comparisonListPage, comparisonOf, verdictPage } from './pages/comparison';
import { correctionsLogPage } from './pages/corrections-log';
import { salaryListPage } from './pages/explorer';
import { issuePage } from './pages/issue';
import { issueListPage } from './pages/issue-list';
import { articleListPage, authorListPage, authorPage, topicPage } from './pages/lists';
import { homePage, infoPage, salaryTablePage } from './pages/others';
import { rolePage } from './pages/role';
import { roleListPage } from './pages/role-list';

/** Collections whose documents have a page of their own. */
export const PAGED = [
  'articles',
  'roles',
  'authors',
  'topics',
  'pages',
  'salary-tables',
  'comparisons',
] as const;
export type Paged = (typeof PAGED)[number];
export const isPaged = (collection: string): collection is Paged =>
  (PAGED as readonly string[]).includes(collection);

/** The page of a document, published or (in previews) a draft of it. Null when it has no such page of its list. */
export async function pageOfDocument(
  building: Building,
  collection: Paged,
  document: unknown,
  page = 1,
): Promise<PublishedPage | null> {
  switch (collection) {
    case 'articles':
      return articlePage(building, document as Article);
    case 'roles':
      return rolePage(building, document as Role);
    case 'authors':
      return authorPage(building, document as Author, page);
    case 'topics':
      return topicPage(building, document as Topic, page);
    case 'pages':
      return infoPage(building, document as Page);
    case 'salary-tables':
      return salaryTablePage(building, document as SalaryTable);
    case 'comparisons':
      return verdictPage(building, document as Comparison);
  }
}

interface Address {
  readonly sequence: number;
  readonly state: 'live' | 'moved' | 'gone' | null;
  readonly movedTo: string | null;
  readonly collection: string | null;
  readonly documentId: string | null;
}

/** Where a path stands, and the renewal that its page must contain; read before the content. One statement. */
export async function lookUp({ query }: Building, path: string): Promise<Address> {
  const [row] = await query<Address & { sequence: string }>(
    `select coalesce(page.sequence, 0) as sequence, address.state, address.moved_to as "movedTo",
            coalesce(address.collection, base.collection) as collection,
            coalesce(address.document_id, base.document_id) as "documentId"
     from (values ($1::text, regexp_replace($1::text, '/page/\\d+$', ''))) as asked(path, base)
     left join rolebook.page_sequence page on page.path = asked.path
     left join rolebook.addresses address on address.path = asked.path
     left join rolebook.addresses base on base.path = asked.base and base.state = 'live'`,
    [path],
  );
  return row
    ? { ...row, sequence: Number(row.sequence) }
    : { sequence: 0, state: null, movedTo: null, collection: null, documentId: null };
}

export type PublishedAnswer =
  | { readonly status: 200; readonly sequence: number; readonly page: PublishedPage }
  | { readonly status: 308; readonly to: string }
  | { readonly status: 404 | 410 };

/** What a path answers: its page, where it moved to, or that there is none. Published content only. */
export async function publishedPage(building: Building, path: string): Promise<PublishedAnswer> {
  const address = await lookUp(building, path);
  if (address.state === 'moved' && address.movedTo) return { status: 308, to: address.movedTo };
  if (address.state === 'gone') return { status: 410 };
  if (path.startsWith(`${COMPARE_PATH}/`)) return comparisonAnswer(building, path, address.sequence);
  const view = parseExplorerPath(path);
  const page = view ? await salaryListPage(building, view) : await build(building, path, address);
  return page ? { status: 200, sequence: address.sequence, page } : { status: 404 };
}

/** Any two guides have a comparison, in one order; where it stands follows from where they stand. */
async function comparisonAnswer(
  building: Building,
  path: string,
  sequence: number,
): Promise<PublishedAnswer> {
  const wanted = parseComparisonPath(path)?.map(rolePath) ?? [];
  const rows = await building.query<{ path: string; state: string; moved_to: string; document_id: string }>(
    'select path, state, moved_to, document_id from rolebook.addresses where path = any($1)',
    [wanted],
  );
  const standing = comparisonStanding(path, (guide): GuideStanding => {
    const row = rows.find((candidate) => candidate.path === guide);
    if (row?.state === 'moved') return { state: 'moved', to: row.moved_to };
    return { state: row?.state === 'live' || row?.state === 'gone' ? row.state : 'unlisted' };
  });
  switch (standing.state) {
    case 'moved':
      return { status: 308, to: standing.to };
    case 'gone':
      return { status: 410 };
    case 'unlisted':
      return { status: 404 };
    case 'live': {
      const page = await comparisonOf(
        building,
        rows.map(({ document_id }) => document_id),
      );
      return page ? { status: 200, sequence, page } : { status: 404 };
    }
  }
}

async function build(building: Building, path: string, address: Address): Promise<PublishedPage | null> {
  const numbered = /^(.+)\/page\/([1-9]\d{0,4})$/.exec(path);
  const base = numbered?.[1] ?? path;
  const number = numbered ? Number(numbered[2]) : 1;
  // Page 1 is the list itself.
  if (numbered && number === 1) return null;
  if (base === ARTICLES_PATH) return articleListPage(building, number);
  if (base === NEWSLETTER_ISSUES_PATH) return issueListPage(building, number);
  const { collection, documentId } = address;
  if (collection === 'newsletter-issues' && documentId)
    return numbered ? null : issuePage(building, documentId);
  if (collection && documentId && isPaged(collection)) {
    if (numbered && collection !== 'authors' && collection !== 'topics') return null;
    const document = await building.payload.db.findOne({
      collection: collection as CollectionSlug,
      where: {
        and: [
          { id: { equals: documentId } },
          { _status: { equals: 'published' } },
          { deletedAt: { exists: false } },
        ],
      },
    });
    return document ? pageOfDocument(building, collection, document, number) : null;
  }
  switch (path) {
    case CORRECTIONS_PATH:
      return correctionsLogPage(building, await storedSettings(building));
    case HOME_PATH:
      return homePage(building, await storedSettings(building));
    case ROLES_PATH:
      return roleListPage(building);
    case AUTHORS_PATH:
      return authorListPage(building);
    case COMPARE_PATH:
      return comparisonListPage(building);
    default:
      return null;
  }
}

/** The site's settings with relations as ids; the defaults while nobody has saved any. */
export async function storedSettings({ payload }: Building): Promise<SiteSetting> {
  return payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true });
}
