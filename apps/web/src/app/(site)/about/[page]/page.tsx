import { infoPagePath } from '@rolebook/contract/paths';
import { readerMetadata } from '../../../../layouts/reader-metadata';
import { ReaderPage } from '../../../../layouts/reader-page';
import { slugParameter } from '../../../../layouts/route-parameters';

export const revalidate = 300;
export const dynamicParams = true;
export const generateStaticParams = () => [];

interface Route {
  readonly params: Promise<{ readonly page: string }>;
}

async function pathOf({ params }: Route): Promise<string> {
  const { page } = await params;
  return infoPagePath(slugParameter(page));
}

export async function generateMetadata(route: Route) {
  return readerMetadata(await pathOf(route), 'info-page');
}

export default async function Page(route: Route) {
  return <ReaderPage path={await pathOf(route)} kind="info-page" />;
}
