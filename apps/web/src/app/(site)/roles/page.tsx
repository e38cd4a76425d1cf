import { ROLES_PATH } from '@rolebook/contract/paths';
import { readerMetadata } from '../../../layouts/reader-metadata';
import { ReaderPage } from '../../../layouts/reader-page';
import '../../../styles/figures.css';

export const revalidate = 300;

export const generateMetadata = () => readerMetadata(ROLES_PATH, 'role-list');

export default function Page() {
  return <ReaderPage path={ROLES_PATH} kind="role-list" />;
}
