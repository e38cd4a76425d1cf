import { HOME_PATH, infoPagePath, salaryTablePath } from '@rolebook/contract/paths';
import type { HomePage, InfoPage, SalaryTablePage } from '@rolebook/contract/published/page';
import { idOf, idsOf } from '../../fields/id-of';
import type { Page, SalaryTable, SiteSetting } from '../../payload-types';
import { referencesOf } from '../../renewal/used-in/references-of';
import { figureCorrections } from '../figure-corrections';
import { latestChanges, shownChanges } from '../latest-changes';
import { Library } from '../library';
import { HOME_GUIDES, HOME_LATEST, TABLE_ARTICLES } from '../list-sizes';
import { listArticles, publishedIds } from '../listing';
import { bodyOf } from '../rich-text/body';
import { readersUpdate } from '../updated';
import { type Building, instant, plainSeo, seoOf } from './building';

export async function homePage({ payload, query }: Building, settings: SiteSetting): Promise<HomePage> {
  // One more than are shown: the lead may be among them.
  const { ids } = await listArticles(query, null, { limit: HOME_LATEST + 1 });
  const chosen = idOf(settings.homeLead);
  const picked = idsOf(settings.homeGuides);
  const guides = picked.length > 0 ? picked : await publishedIds(query, 'roles', HOME_GUIDES);
  const table = idOf(settings.homeFeaturedTable);
  const changes = await latestChanges(query);
  const library = await Library.read(payload, query, {
    references: [],
    figures: changes.map(({ figureId }) => figureId),
    tables: table ? [table] : [],
    cards: { articles: [...ids, ...(chosen ? [chosen] : [])], roles: guides },
  });
  const lead = chosen && library.card('articles', chosen) ? chosen : (ids[0] ?? null);
  return {
    kind: 'home',
    id: HOME_PATH,
    path: HOME_PATH,
    title: settings.name,
    seo: plainSeo(`${settings.name}: ${settings.tagline}`, settings.description),
    lead: library.teaser('articles', lead),
    latest: library.teasers('articles', ids.filter((id) => id !== lead).slice(0, HOME_LATEST)),
    guides: library.teasers('roles', guides),
    featuredTable: library.table(table),
    changes: shownChanges(changes, library),
  };
}

export async function infoPage({ payload, query }: Building, page: Page): Promise<InfoPage> {
  const library = await Library.read(payload, query, { references: referencesOf('pages', page) });
  return {
    kind: 'info-page',
    id: page.id,
    path: infoPagePath(page.slug),
    title: page.title,
    seo: seoOf(page.seo, { title: page.title, description: page.title }, library),
    body: bodyOf(page.body, library),
    updatedAt: instant(page.contentUpdatedAt ?? page.firstPublishedAt ?? page.updatedAt),
  };
}

/** Null when nothing of the table can be shown: its region, all its roles or all its levels are gone. */
export async function salaryTablePage(
  { payload, query }: Building,
  stored: SalaryTable,
): Promise<SalaryTablePage | null> {
  const { ids: articles } = await listArticles(
    query,
    { by: 'tables', id: stored.id },
    { limit: TABLE_ARTICLES },
  );
  const library = await Library.read(payload, query, {
    references: referencesOf('salary-tables', stored),
    tables: [stored.id],
    cards: { articles },
  });
  const table = library.table(stored.id);
  const history = library.history([stored.id], null);
  const corrections = await figureCorrections(query, 'salary-tables', stored.id);
  return (
    table && {
      kind: 'salary-table',
      id: stored.id,
      path: salaryTablePath(stored.slug),
      title: stored.caption,
      seo: seoOf(stored.seo, { title: stored.caption, description: stored.note || stored.caption }, library),
      table,
      history,
      corrections,
      articles: library.teasers('articles', articles),
      updatedAt: readersUpdate({
        firstPublishedAt: stored.firstPublishedAt,
        editedAt: stored.contentUpdatedAt,
        history,
        corrections,
      }),
    }
  );
}
