import { CORRECTIONS_PATH } from '@rolebook/contract/paths';
import type { CorrectionsLogPage } from '@rolebook/contract/published/page';
import { idOf } from '../../fields/id-of';
import type { SiteSetting } from '../../payload-types';
import {
  CORRECTED,
  type CorrectedFigure,
  correctionText,
  newestFirst,
  OF_FIGURE,
} from '../figure-corrections';
import { Library } from '../library';
import { CORRECTIONS_SHOWN } from '../list-sizes';
import { type Building, plainSeo } from './building';

type Entry = CorrectionsLogPage['entries'][number];

/** Every correction that readers saw: what editors wrote under articles, and figures that were put right. */
export async function correctionsLogPage(
  { payload, query }: Building,
  settings: SiteSetting,
): Promise<CorrectionsLogPage> {
  const articles = await query<Entry>(
    `select to_char(correction.date at time zone 'UTC', 'YYYY-MM-DD') as date, correction.text,
       jsonb_build_array(jsonb_build_object('path', announced.path, 'title', article.title)) as pages
     from articles_corrections correction join articles article on article.id = correction._parent_id
     join rolebook.announced announced
       on announced.collection = 'articles' and announced.document_id = article.id::text
     order by correction.date desc, correction.id limit $1`,
    [CORRECTIONS_SHOWN],
  );
  const figures = await query<CorrectedFigure & Pick<Entry, 'pages'>>(
    `select ${CORRECTED}, shown.pages from rolebook.figure_revisions revision ${OF_FIGURE}
     join lateral (select jsonb_agg(jsonb_build_object('path', page.path,
         'title', coalesce(article.title, own.title, pay.caption)) order by page.path) as pages
       from rolebook.corrected_documents corrected
       join rolebook.announced page
         on page.collection = corrected.collection and page.document_id = corrected.document_id and page.path is not null
       left join articles article on page.collection = 'articles' and article.id::text = page.document_id
       left join roles own on page.collection = 'roles' and own.id::text = page.document_id
       left join salary_tables pay on page.collection = 'salary-tables' and pay.id::text = page.document_id
       where corrected.revision_id = revision.id) shown on shown.pages is not null
     order by revision.superseded_at desc, revision.id desc limit $1`,
    [CORRECTIONS_SHOWN],
  );
  const policy = idOf(settings.organisation.correctionsPolicy);
  const library = await Library.read(payload, query, {
    references: [],
    cards: { pages: policy ? [policy] : [] },
  });
  const title = 'Corrections';
  return {
    kind: 'corrections-log',
    id: CORRECTIONS_PATH,
    path: CORRECTIONS_PATH,
    title,
    seo: plainSeo(title, 'What we got wrong, what is right, and when we put it right.'),
    entries: newestFirst([
      ...articles.map(({ date, text, pages }) => ({ date, text, pages })),
      ...figures.map((row) => ({ date: row.date, text: correctionText(row), pages: row.pages })),
    ]).slice(0, CORRECTIONS_SHOWN),
    policyPath: library.pathOf('pages', policy),
  };
}
