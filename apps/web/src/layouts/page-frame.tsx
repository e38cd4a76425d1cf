import type { Site } from '@rolebook/contract/published/site';
import type { ReactNode } from 'react';
import { AnnouncementBar } from '../components/announcement-bar/announcement-bar';
import { SiteFooter } from '../components/site-footer/site-footer';
import { SiteHeader } from '../components/site-header/site-header';
import { MAIN_ID, SkipLink } from '../components/skip-link/skip-link';

interface PageFrameProps {
  readonly site: Pick<Site, 'name' | 'tagline' | 'navigation' | 'footer' | 'announcement'>;
  /** Path of the page: its place in the navigation. */
  readonly path: string;
  /** The page has a search field of its own. */
  readonly hasOwnSearch?: boolean;
  readonly children: ReactNode;
}

/** What stands around every page: skip link, header, the main landmark, footer. */
export function PageFrame({ site, path, hasOwnSearch, children }: PageFrameProps) {
  return (
    <>
      <SkipLink />
      {site.announcement && <AnnouncementBar announcement={site.announcement} />}
      <SiteHeader name={site.name} navigation={site.navigation} path={path} hasOwnSearch={hasOwnSearch} />
      <main id={MAIN_ID} className="page-frame-main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} />
    </>
  );
}
