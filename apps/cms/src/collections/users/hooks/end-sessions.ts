import type { CollectionBeforeChangeHook } from 'payload';

/** A disabled user's sessions are gone with the save that disables them: the next request finds none. */
export const endSessionsOfDisabled: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const disabled = data.disabled ?? originalDoc?.disabled;
  return disabled ? { ...data, sessions: [] } : data;
};
