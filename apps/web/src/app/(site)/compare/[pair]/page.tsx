import { COMPARE_PATH } from '@rolebook/contract/paths';
import { readerMetadata } from '../../../../layouts/reader-metadata';
import { ReaderPage } from '../../../../layouts/reader-page';
import { comparisonParameter } from '../../../../layouts/route-parameters';
import '../../../../styles/figures.css';

export const revalidate = 300;
export const dynamicParams = true;
export const generateStaticParams = () => [];

interface Route {
  readonly params: Promise<{ readonly pair: string }>;
}

async function pathOf({ params }: Route): Promise<string> {
  const { pair } = await params;
  return comparisonParameter(`${COMPARE_PATH}/${pair}`);
}

export async function generateMetadata(route: Route) {
  return readerMetadata(await pathOf(route), 'comparison');
}

export default async function Page(route: Route) {
  return <ReaderPage path={await pathOf(route)} kind="comparison" />;
}
