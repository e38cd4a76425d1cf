import { readerMetadata } from '../../../../../layouts/reader-metadata';
import { ReaderPage } from '../../../../../layouts/reader-page';
import { explorerParameter } from '../../../../../layouts/route-parameters';
import '../../../../../styles/figures.css';

export const revalidate = 300;
export const dynamicParams = true;
export const generateStaticParams = () => [];

interface Route {
  readonly params: Promise<{ readonly view: readonly string[] }>;
}

const pathOf = async ({ params }: Route) => explorerParameter('by', (await params).view);

export async function generateMetadata(route: Route) {
  return readerMetadata(await pathOf(route), 'salary-list');
}

export default async function Page(route: Route) {
  return <ReaderPage path={await pathOf(route)} kind="salary-list" />;
}
