import { HOME_PATH } from '@rolebook/contract/paths';
import { readerMetadata } from '../../layouts/reader-metadata';
import { ReaderPage } from '../../layouts/reader-page';

export const revalidate = 300;

export const generateMetadata = () => readerMetadata(HOME_PATH, 'home');

export default function Page() {
  return <ReaderPage path={HOME_PATH} kind="home" />;
}
