import { pageKeys } from '@rolebook/contract/keys';
import {
  type PageKind,
  type PageOf,
  type PublishedPage,
  pageAnswerSchema,
} from '@rolebook/contract/published/page';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { isBuilding } from './building';
import { askPublished } from './published';

/** A page as the cms published it, with the sequence to put into the document (see `SequenceMark`). */
export type SequencedPage<Kind extends PageKind> = PageOf<Kind> & { readonly sequence: number };

/**
 * The published page at a path. Ends the render with the not-found document when there is none (or it is gone), and
 * with a permanent redirect when it moved. While building there is no cms: every page is "not found", and the document
 * cache never serves what a build made.
 * @throws Error naming the address when the cms fails: the last good document stays
 */
export async function getPage<Kind extends PageKind>(path: string, kind: Kind): Promise<SequencedPage<Kind>> {
  if (isBuilding()) notFound();
  const answer = await askForPage(path);
  if (answer.status === 308) permanentRedirect(answer.to);
  if (answer.status !== 200) notFound();
  const { page, sequence } = answer.value;
  if (!isOfKind(page, kind)) throw new Error(`${path}: expected a page of kind ${kind}, got ${page.kind}`);
  return { ...page, sequence };
}

/**
 * The page at a path, whatever its kind; null when there is none (any more, or there).
 * @throws Error naming the address when the cms fails
 */
export async function getAnyPage(path: string): Promise<PublishedPage | null> {
  if (isBuilding()) return null;
  const answer = await askForPage(path);
  return answer.status === 200 ? answer.value.page : null;
}

/** Once for each render, though metadata and page both ask: Next merges no fetches that carry a signal. */
const askForPage = cache((path: string) =>
  askPublished({
    address: `/api/published/page?path=${encodeURIComponent(path)}`,
    keys: pageKeys(path),
    schema: pageAnswerSchema,
  }),
);

function isOfKind<Kind extends PageKind>(page: PageOf<PageKind>, kind: Kind): page is PageOf<Kind> {
  return page.kind === kind;
}
