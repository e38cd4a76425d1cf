import { SALARIES_PATH } from '@rolebook/contract/paths';
import { readerMetadata } from '../../../layouts/reader-metadata';
import { ReaderPage } from '../../../layouts/reader-page';
import '../../../styles/figures.css';

export const revalidate = 300;

export const generateMetadata = () => readerMetadata(SALARIES_PATH, 'salary-list');

export default function Page() {
  return <ReaderPage path={SALARIES_PATH} kind="salary-list" />;
}
