import type { CollectionBeforeChangeHook } from 'payload';

/** The first publication sets the date that readers see; later ones leave it. */
export const stampFirstPublication: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data._status !== 'published' || data.firstPublishedAt || originalDoc?.firstPublishedAt) return data;
  return { ...data, firstPublishedAt: new Date().toISOString() };
};
