import { topicPath } from '@rolebook/contract/paths';
import { readerMetadata } from '../../../../../../layouts/reader-metadata';
import { ReaderPage } from '../../../../../../layouts/reader-page';
import { laterPagePath, slugParameter } from '../../../../../../layouts/route-parameters';

export const revalidate = 300;
export const dynamicParams = true;
export const generateStaticParams = () => [];

interface Route {
  readonly params: Promise<{ readonly slug: string; readonly n: string }>;
}

async function pathOf({ params }: Route): Promise<string> {
  const { slug, n } = await params;
  return laterPagePath(topicPath(slugParameter(slug)), n);
}

export async function generateMetadata(route: Route) {
  return readerMetadata(await pathOf(route), 'topic');
}

export default async function Page(route: Route) {
  return <ReaderPage path={await pathOf(route)} kind="topic" />;
}
