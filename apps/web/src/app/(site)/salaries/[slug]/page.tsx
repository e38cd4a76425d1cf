import { salaryTablePath } from '@rolebook/contract/paths';
import { readerMetadata } from '../../../../layouts/reader-metadata';
import { ReaderPage } from '../../../../layouts/reader-page';
import { slugParameter } from '../../../../layouts/route-parameters';
import '../../../../styles/figures.css';

export const revalidate = 300;
export const dynamicParams = true;
export const generateStaticParams = () => [];

interface Route {
  readonly params: Promise<{ readonly slug: string }>;
}

async function pathOf({ params }: Route): Promise<string> {
  const { slug } = await params;
  return salaryTablePath(slugParameter(slug));
}

export async function generateMetadata(route: Route) {
  return readerMetadata(await pathOf(route), 'salary-table');
}

export default async function Page(route: Route) {
  return <ReaderPage path={await pathOf(route)} kind="salary-table" />;
}
