import { SALARIES_PATH } from '@rolebook/contract/paths';
import { readerMetadata } from '../../../../../layouts/reader-metadata';
import { ReaderPage } from '../../../../../layouts/reader-page';
import { laterPagePath } from '../../../../../layouts/route-parameters';
import '../../../../../styles/figures.css';

export const revalidate = 300;
export const dynamicParams = true;
export const generateStaticParams = () => [];

interface Route {
  readonly params: Promise<{ readonly n: string }>;
}

const pathOf = async ({ params }: Route) => laterPagePath(SALARIES_PATH, (await params).n);

export async function generateMetadata(route: Route) {
  return readerMetadata(await pathOf(route), 'salary-list');
}

export default async function Page(route: Route) {
  return <ReaderPage path={await pathOf(route)} kind="salary-list" />;
}
