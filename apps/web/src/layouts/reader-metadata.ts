import type { PageKind } from '@rolebook/contract/published/page';
import type { Metadata } from 'next';
import { getPage } from '../cms/pages';
import { getSite } from '../cms/site';
import { configuration } from '../configuration';
import { pageMetadata } from '../metadata/page-metadata';

/** What the head of a published page says. Fetches are shared with the page itself. */
export async function readerMetadata(path: string, kind: PageKind): Promise<Metadata> {
  const [page, site] = await Promise.all([getPage(path, kind), getSite()]);
  return pageMetadata(page, site, configuration().siteUrl);
}
