import type { PublishedPage } from '@rolebook/contract/published/page';
import type { Site } from '@rolebook/contract/published/site';

/** Which page of a list it is, 1 for everything else. */
function pageNumber(page: PublishedPage): number {
  switch (page.kind) {
    case 'article-list':
    case 'topic':
    case 'author':
    case 'issue-list':
      return page.page;
    default:
      return 1;
  }
}

/**
 * The title of a window or a search result: "ML Engineer – Rolebook". The front page leads with the site's name, and
 * later pages of a list say which they are, so that no two pages share a title.
 */
export function pageTitle(page: PublishedPage, site: Site): string {
  const { title } = page.seo;
  if (page.kind === 'home') return title === site.name && site.tagline ? `${title} – ${site.tagline}` : title;
  const number = pageNumber(page);
  const numbered = number > 1 && !title.includes(`page ${number}`) ? `${title}, page ${number}` : title;
  return `${numbered} – ${site.name}`;
}
