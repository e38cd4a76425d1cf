import { HOME_PATH, NEWSLETTER_PATH, SEARCH_PATH } from '@rolebook/contract/paths';
import { SearchForm, SearchMark } from '../search-form/search-form';
import { Wordmark } from '../wordmark/wordmark';

interface Link {
  readonly label: string;
  readonly href: string;
}

interface SiteHeaderProps {
  readonly name: string;
  readonly navigation: readonly Link[];
  /** Path of the page that it stands on. */
  readonly path: string;
  /** The page has a search field of its own. */
  readonly hasOwnSearch?: boolean;
}

/** A link is current on its own page (`page`) and on the pages below it (`true`). */
function currentOf(href: string, path: string): 'page' | 'true' | undefined {
  if (href === path) return 'page';
  return href !== HOME_PATH && path.startsWith(`${href}/`) ? 'true' : undefined;
}

export function SiteHeader({ name, navigation, path, hasOwnSearch = false }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="site-header-row">
        <a className="site-header-home" href={HOME_PATH}>
          <Wordmark name={name} />
        </a>
        <HeaderSearch isHere={hasOwnSearch} />
        <a className="site-header-newsletter" href={NEWSLETTER_PATH}>
          Newsletter
        </a>
        {navigation.length > 0 && (
          <nav className="site-header-nav" aria-label="Main">
            <ul>
              {navigation.map((link) => (
                <li key={link.href}>
                  <a href={link.href} aria-current={currentOf(link.href, path)}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  );
}

/** A field where there is room for one, a link where there is not; neither on a page that has a field of its own. */
function HeaderSearch({ isHere }: { readonly isHere: boolean }) {
  if (isHere) return null;
  return (
    <div className="site-header-search">
      <a href={SEARCH_PATH} aria-label="Search">
        <SearchMark />
      </a>
      <SearchForm id="header-search" variant="header" />
    </div>
  );
}
