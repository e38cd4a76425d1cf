import type { Site } from '@rolebook/contract/published/site';
import { Wordmark } from '../wordmark/wordmark';

export function SiteFooter({ site }: { readonly site: Pick<Site, 'name' | 'tagline' | 'footer'> }) {
  return (
    <footer className="site-footer">
      <div className="site-footer-row">
        <div className="site-footer-name">
          <Wordmark name={site.name} />
          {site.tagline !== '' && <p>{site.tagline}</p>}
        </div>
        {site.footer.groups.map((group) => (
          <nav key={group.heading} aria-label={group.heading}>
            <h2 className="site-footer-heading">{group.heading}</h2>
            <ul>
              {group.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        {site.footer.note !== '' && <p className="site-footer-note">{site.footer.note}</p>}
      </div>
    </footer>
  );
}
