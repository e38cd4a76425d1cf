import { salaryTablePath } from '@rolebook/contract/paths';
import { isSlug } from '@rolebook/contract/slug';
import { isBuilding } from '../../../../cms/building';
import { getPage } from '../../../../cms/pages';
import { configuration } from '../../../../configuration';
import { tableDownload } from '../../../../downloads/table-download';

export const dynamic = 'force-static';
export const revalidate = 300;
export const generateStaticParams = () => [];

interface Context {
  readonly params: Promise<{ readonly format: string; readonly slug: string }>;
}

const none = () => new Response('There is no such table.\n', { status: 404 });

/** `/salaries/{slug}.csv` and `.json`, by a rewrite: the data of a table's page, under the keys of that page. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { format, slug } = await params;
  if (isBuilding() || !isSlug(slug) || (format !== 'csv' && format !== 'json')) return none();
  const page = await getPage(salaryTablePath(slug), 'salary-table');
  return tableDownload(page, format, configuration().siteUrl);
}
