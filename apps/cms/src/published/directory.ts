import { LLMS_PATH } from '@rolebook/contract/paths';
import type { Directory } from '@rolebook/contract/published/directory';
import { Library } from './library';
import { DIRECTORY_ARTICLES } from './list-sizes';
import { listArticles, publishedIds } from './listing';
import type { Building } from './pages/building';
import { lookUp } from './published-page';

/** What the site holds: every guide and table, the newest articles, the pages about itself. */
export async function publishedDirectory(building: Building): Promise<Directory> {
  const { payload, query } = building;
  const { sequence } = await lookUp(building, LLMS_PATH);
  const roles = await publishedIds(query, 'roles');
  const tables = await publishedIds(query, 'salary-tables');
  const pages = await publishedIds(query, 'pages');
  const { ids: articles } = await listArticles(query, null, { limit: DIRECTORY_ARTICLES });
  const library = await Library.read(payload, query, {
    references: [],
    cards: { roles, 'salary-tables': tables, pages, articles },
  });
  const sections = [
    {
      heading: 'Role guides',
      entries: library.some('roles', roles).map(({ path, title, summary }) => ({ path, title, summary })),
    },
    {
      heading: 'Salary tables',
      entries: library
        .some('salary-tables', tables)
        .flatMap(({ path, title, description }) => (path ? [{ path, title, summary: description }] : [])),
    },
    {
      heading: 'Newest articles',
      entries: library
        .some('articles', articles)
        .map(({ path, title, standfirst }) => ({ path, title, summary: standfirst })),
    },
    {
      heading: 'About the site',
      entries: library.some('pages', pages).map(({ path, title }) => ({ path, title, summary: null })),
    },
  ];
  return { sequence, sections: sections.filter(({ entries }) => entries.length > 0) };
}
