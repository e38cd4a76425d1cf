import { NEWSLETTER_ISSUES_PATH } from '@rolebook/contract/paths';
import { readerMetadata } from '../../../../../../layouts/reader-metadata';
import { ReaderPage } from '../../../../../../layouts/reader-page';
import { laterPagePath } from '../../../../../../layouts/route-parameters';

export const revalidate = 300;
export const dynamicParams = true;
export const generateStaticParams = () => [];

interface Route {
  readonly params: Promise<{ readonly n: string }>;
}

async function pathOf({ params }: Route): Promise<string> {
  const { n } = await params;
  return laterPagePath(NEWSLETTER_ISSUES_PATH, n);
}

export async function generateMetadata(route: Route) {
  return readerMetadata(await pathOf(route), 'issue-list');
}

export default async function Page(route: Route) {
  return <ReaderPage path={await pathOf(route)} kind="issue-list" />;
}
