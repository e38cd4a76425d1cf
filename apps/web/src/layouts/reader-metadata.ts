import type { PageKind } from '@rolebook/contract/published/page';
import type { Metadata } from 'next';
import { getPage } from '../cms/pages';
import { getSite } from '../cms/site';

/** What the head of a published page says. Fetches are shared with the page itself. */
export async function readerMetadata(path: string, kind: PageKind): Promise<Metadata> {
  const [page, site] = await Promise.all([getPage(path, kind), getSite()]);
  return { title: `${page.seo.title} – ${site.name}`, description: page.seo.description };
}
