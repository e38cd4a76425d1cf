import { ARTICLES_PATH } from '@rolebook/contract/paths';
import { readerMetadata } from '../../../layouts/reader-metadata';
import { ReaderPage } from '../../../layouts/reader-page';

export const revalidate = 300;

export const generateMetadata = () => readerMetadata(ARTICLES_PATH, 'article-list');

export default function Page() {
  return <ReaderPage path={ARTICLES_PATH} kind="article-list" />;
}
