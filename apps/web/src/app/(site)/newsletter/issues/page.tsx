import { NEWSLETTER_ISSUES_PATH } from '@rolebook/contract/paths';
import { readerMetadata } from '../../../../layouts/reader-metadata';
import { ReaderPage } from '../../../../layouts/reader-page';

export const revalidate = 300;

export const generateMetadata = () => readerMetadata(NEWSLETTER_ISSUES_PATH, 'issue-list');

export default function Page() {
  return <ReaderPage path={NEWSLETTER_ISSUES_PATH} kind="issue-list" />;
}
