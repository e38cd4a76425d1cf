import { pageAnswerSchema } from '@rolebook/contract/published/page';
import type { z } from 'zod';
import { askPublished, type PublishedAnswer } from './published';

export type PreviewAnswer = PublishedAnswer<z.output<typeof pageAnswerSchema>>;

/**
 * The draft of one document as the page it would become. Never stored. The token stays out of every error.
 * @throws Error naming collection and document when the cms fails
 */
export async function getPreview(
  collection: string,
  documentId: string,
  token: string,
): Promise<PreviewAnswer> {
  const query = new URLSearchParams({ collection, id: documentId });
  return askPublished({
    address: `/api/published/preview?${query}`,
    secretQuery: { token },
    keys: 'no-store',
    schema: pageAnswerSchema,
  });
}
