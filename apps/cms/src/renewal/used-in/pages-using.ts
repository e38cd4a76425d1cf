import { isExplorerView } from '@rolebook/contract/explorer-address';
import { ARTICLES_PATH, AUTHORS_PATH, HOME_PATH, ROLES_PATH, SALARIES_PATH } from '@rolebook/contract/paths';
import type { Query } from '../../database/query';
import { expandChanges } from '../expand-change';
import type { Facts } from '../facts';
import { findUsersIn, keyOf, loadWorld } from '../world';

/** A page that readers see and that shows a document. */
export interface UsingPage {
  readonly path: string;
  readonly title: string;
}

export interface UsedIn {
  /** Pages with a title of their own, alphabetically; the document's own page is not among them. */
  readonly pages: readonly UsingPage[];
  /** Every page: the document is part of the frame. */
  readonly everywhere: boolean;
}

const LIST_TITLES: Readonly<Record<string, string>> = {
  [HOME_PATH]: 'Home',
  [ARTICLES_PATH]: 'List of articles',
  [AUTHORS_PATH]: 'List of authors',
  [ROLES_PATH]: 'List of roles',
  [SALARIES_PATH]: 'Salaries',
};

const UNKNOWN: Facts = { path: null, card: '', updatedAt: null, indexed: false };

/**
 * The published pages that would be renewed if the document's content or card changed now: the expansion that a save
 * goes through, run beforehand. Feeds and the sitemap are left out, editors do not think of them as pages.
 */
export async function pagesUsing(query: Query, collection: string, id: string): Promise<UsedIn> {
  const world = await loadWorld(query);
  const key = keyOf(collection, id);
  const before = world.get(key) ?? UNKNOWN;
  const now = new Map(world);
  // What is not published changes nothing by itself, but documents may already show where it will stand.
  const after = { ...before, card: 'changed' };
  if (world.has(key)) now.set(key, after);
  const { renew, site } = await expandChanges([{ key, before, after, paths: [] }], now, findUsersIn(query));
  const paths = renew.filter(
    (path) => path !== before.path && !path.endsWith('.xml') && !isExplorerView(path),
  );
  const titles = await titlesOf(query, paths);
  const pages = paths.map((path) => ({ path, title: titles.get(path) ?? LIST_TITLES[path] ?? path }));
  return { pages: pages.sort((a, b) => a.title.localeCompare(b.title, 'en-GB')), everywhere: site };
}

async function titlesOf(query: Query, paths: readonly string[]): Promise<Map<string, string>> {
  const rows = await query<{ path: string; title: string | null }>(
    `select announced.path,
            coalesce(article.title, role.title, pay.caption, author.name, topic.name, info.title,
              issue.subject) as title
     from rolebook.announced announced
     left join articles article on announced.collection = 'articles' and article.id::text = announced.document_id
     left join roles role on announced.collection = 'roles' and role.id::text = announced.document_id
     left join salary_tables pay on announced.collection = 'salary-tables' and pay.id::text = announced.document_id
     left join authors author on announced.collection = 'authors' and author.id::text = announced.document_id
     left join topics topic on announced.collection = 'topics' and topic.id::text = announced.document_id
     left join pages info on announced.collection = 'pages' and info.id::text = announced.document_id
     left join newsletter_issues issue
       on announced.collection = 'newsletter-issues' and issue.id::text = announced.document_id
     where announced.path = any($1)`,
    [paths],
  );
  return new Map(rows.flatMap(({ path, title }) => (title ? [[path, title] as const] : [])));
}
