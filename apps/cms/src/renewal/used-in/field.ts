import type { UIField } from 'payload';

/** In the sidebar: the published pages that show this document, before anything is saved. */
export function usedInField(): UIField {
  return {
    name: 'usedIn',
    type: 'ui',
    label: 'Used in',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/renewal/used-in/used-in-panel#UsedInPanel' },
    },
  };
}
