import { COMPARE_PATH } from '@rolebook/contract/paths';
import { readerMetadata } from '../../../layouts/reader-metadata';
import { ReaderPage } from '../../../layouts/reader-page';
import '../../../styles/figures.css';

export const revalidate = 300;

export const generateMetadata = () => readerMetadata(COMPARE_PATH, 'comparison-list');

export default function Page() {
  return <ReaderPage path={COMPARE_PATH} kind="comparison-list" />;
}
