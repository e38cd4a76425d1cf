import { HOME_PATH } from '@rolebook/contract/paths';

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The way from the home page to this one; the page itself is not repeated, its title stands below. */
export function Breadcrumbs({ trail }: { readonly trail: readonly Crumb[] }) {
  return (
    <nav className="breadcrumbs" aria-label="Breadcrumb">
      <ol>
        {[{ label: 'Home', href: HOME_PATH }, ...trail].map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
