import { AUTHORS_PATH } from '@rolebook/contract/paths';
import { readerMetadata } from '../../../layouts/reader-metadata';
import { ReaderPage } from '../../../layouts/reader-page';

export const revalidate = 300;

export const generateMetadata = () => readerMetadata(AUTHORS_PATH, 'author-list');

export default function Page() {
  return <ReaderPage path={AUTHORS_PATH} kind="author-list" />;
}
