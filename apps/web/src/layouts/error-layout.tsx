import { ARTICLES_PATH, AUTHORS_PATH, HOME_PATH, ROLES_PATH, SALARIES_PATH } from '@rolebook/contract/paths';
import { PageHeading } from '../components/page-heading/page-heading';
import { errorWords } from './error-words';
import { PageFrame } from './page-frame';

/**
 * The site's own addresses: these pages are made at build time, when there is no cms to ask for the navigation, and
 * serve every address for which there is nothing else.
 */
const PLACES = [
  { label: 'Articles', href: ARTICLES_PATH, about: 'Guides, comparisons and reporting on tech careers' },
  { label: 'Role guides', href: ROLES_PATH, about: 'What a job is, what it asks for and what it pays' },
  { label: 'Salaries', href: SALARIES_PATH, about: 'UK pay by role, level and region, with sources' },
  { label: 'Authors', href: AUTHORS_PATH, about: 'Who writes here' },
];

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
    <PageFrame site={FRAME} path="">
      <div className="index-page error-page">
        <PageHeading title={title} label={`Error ${status}`} standfirst={text} />
        <ul className="index-page-list">
          {PLACES.map((place) => (
            <li key={place.href}>
              <h2>
                <a href={place.href}>{place.label}</a>
              </h2>
              <p>{place.about}</p>
            </li>
          ))}
        </ul>
        <p>
          Or start again from <a href={HOME_PATH}>the front page</a>.
        </p>
      </div>
    </PageFrame>
  );
}
