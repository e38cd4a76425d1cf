import type { GeneratePreviewURL, RootLivePreviewConfig } from 'payload';
import { isPaged } from '../published/published-page';
import { previewAddress } from './address';

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Null until the document has been saved once: before that there is nothing to show. */
function addressFor(collection: string | undefined, documentId: unknown, userId: unknown): string | null {
  const [id, user] = [textOf(documentId), textOf(userId)];
  return collection && isPaged(collection) && id && user ? previewAddress(collection, id, user) : null;
}

/** The button that opens the draft as readers would see it. */
export const previewButton =
  (collection: string): GeneratePreviewURL =>
  (document, { req }) =>
    addressFor(collection, document.id, req.user?.id);

/** The page beside the form, on a telephone, a tablet and a desk. */
export const livePreview = (collections: string[]): RootLivePreviewConfig => ({
  collections,
  url: ({ collectionConfig, data, req }) => addressFor(collectionConfig?.slug, data.id, req.user?.id),
  breakpoints: [
    { name: 'phone', label: 'Phone', width: 390, height: 844 },
    { name: 'tablet', label: 'Tablet', width: 820, height: 1180 },
    { name: 'desk', label: 'Desk', width: 1280, height: 900 },
  ],
});
