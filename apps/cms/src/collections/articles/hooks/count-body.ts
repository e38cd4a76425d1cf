import type { CollectionBeforeChangeHook } from 'payload';
import { countWords } from '../../../editor/count-words';

/** The reading time is derived from this, never typed. */
export const countBody: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  wordCount: countWords(data.body ?? originalDoc?.body),
});
