import type { ServerProps } from 'payload';
import { may } from '../../rights/access';

/** In the navigation, for those who may prepare an import. */
export function ImportsNavLink({ req }: ServerProps & { req?: Parameters<typeof may>[0] }) {
  if (req && !may(req, 'salary-figures', 'update')) return null;
  return (
    <a className="nav__link" href="/admin/imports" id="nav-imports">
      <span className="nav__link-label">Imports</span>
    </a>
  );
}
