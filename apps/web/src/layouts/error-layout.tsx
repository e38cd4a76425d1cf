import { HOME_PATH } from '@rolebook/contract/paths';
import { PageHeading } from '../components/page-heading/page-heading';
import { SearchForm } from '../components/search-form/search-form';
import { errorWords } from './error-words';
import { PageFrame } from './page-frame';
import { PLACES, Places } from './places';

/**
 * These pages are made at build time, when there is no cms to ask for the navigation, and serve every address for which
 * there is nothing else.
 */
const FRAME = {
  name: 'Rolebook',
  tagline: '',
  navigation: PLACES,
  footer: { groups: [], note: '' },
  announcement: null,
};

export function ErrorLayout({ status }: { readonly status: 404 | 410 }) {
  const { title, text } = errorWords(status);
  return (
    <PageFrame site={FRAME} path="" hasOwnSearch>
      <div className="index-page error-page">
        <PageHeading title={title} label={`Error ${status}`} standfirst={text} />
        <SearchForm id="error-search" variant="page" />
        <Places />
        <p>
          Or start again from <a href={HOME_PATH}>the front page</a>.
        </p>
      </div>
    </PageFrame>
  );
}
