import { ARTICLES_PATH, AUTHORS_PATH, ROLES_PATH, SALARIES_PATH } from '@rolebook/contract/paths';

/** The site's own addresses: known without asking the cms. */
export const PLACES = [
  { label: 'Articles', href: ARTICLES_PATH, about: 'Guides, comparisons and reporting on tech careers' },
  { label: 'Role guides', href: ROLES_PATH, about: 'What a job is, what it asks for and what it pays' },
  { label: 'Salaries', href: SALARIES_PATH, about: 'UK pay by role, level and region, with sources' },
  { label: 'Authors', href: AUTHORS_PATH, about: 'Who writes here' },
];

/** Where to look when there is nothing to show. */
export function Places() {
  return (
    <ul className="index-page-list places">
      {PLACES.map((place) => (
        <li key={place.href}>
          <h2>
            <a href={place.href}>{place.label}</a>
          </h2>
          <p>{place.about}</p>
        </li>
      ))}
    </ul>
  );
}
