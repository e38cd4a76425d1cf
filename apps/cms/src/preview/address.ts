import { issuePreviewToken, previewPath } from '@rolebook/contract/preview-token';
import { configuration } from '../configuration';

/** Where this user sees this document as readers would. Good for an hour, for this document and this user only. */
export function previewAddress(collection: string, documentId: string, userId: string): string {
  const { SHARED_SECRET, SITE_URL } = configuration();
  const token = issuePreviewToken(SHARED_SECRET, { collection, documentId, userId }, Date.now());
  return `${SITE_URL}${previewPath(collection, documentId, token)}`;
}
