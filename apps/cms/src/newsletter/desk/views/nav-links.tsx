import type { ServerProps } from 'payload';
import { rightsOf } from '../../../rights/actor';
import { reachOf } from '../../../rights/matrix';

/** In the admin's navigation, for those who may see subscribers. */
export function SubscriberNavLinks({ user }: ServerProps) {
  if (reachOf(rightsOf(user), 'subscribers', 'read') !== 'all') return null;
  return (
    <ul className="newsletter-desk-nav" aria-label="Newsletter">
      <li>
        <a className="nav__link" href="/admin/subscribers">
          <span className="nav__link-label">Subscribers</span>
        </a>
      </li>
      <li>
        <a className="nav__link" href="/admin/subscribers/import">
          <span className="nav__link-label">Import of subscribers</span>
        </a>
      </li>
    </ul>
  );
}
