import type { CollectionBeforeChangeHook } from 'payload';

/** The first time that a message leaves "open", it was answered. */
export const stampAnswer: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const state = data.state ?? originalDoc?.state;
  if (state === 'open') return { ...data, answeredAt: null };
  return originalDoc?.answeredAt ? data : { ...data, answeredAt: new Date().toISOString() };
};
