import { CORRECTIONS_PATH } from '@rolebook/contract/paths';
import { readerMetadata } from '../../../layouts/reader-metadata';
import { ReaderPage } from '../../../layouts/reader-page';

export const revalidate = 300;

export const generateMetadata = () => readerMetadata(CORRECTIONS_PATH, 'corrections-log');

export default function Page() {
  return <ReaderPage path={CORRECTIONS_PATH} kind="corrections-log" />;
}
