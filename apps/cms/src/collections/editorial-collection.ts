import type { CollectionConfig } from 'payload';

/** Editors type for a while before they pause; a save a second is enough, and quicker ones race the live preview. */
const AUTOSAVE_MS = 1000;

/** Drafts, versions and scheduling of a document that has a public page and is written over days. */
export const WRITTEN: CollectionConfig['versions'] = {
  drafts: {
    autosave: { interval: AUTOSAVE_MS, showSaveDraftButton: true },
    schedulePublish: { timeFormat: 'HH:mm' },
  },
  maxPerDoc: 100,
};

/** Drafts and versions of data that is filled in at one sitting: saved when the editor says so. */
export const FILLED_IN: CollectionConfig['versions'] = {
  drafts: { autosave: false, schedulePublish: { timeFormat: 'HH:mm' } },
  maxPerDoc: 100,
};

/** History without drafts, for vocabulary: what is saved is live. */
export const RECORDED: CollectionConfig['versions'] = { maxPerDoc: 100 };

/** How long a document stays locked after its editor's last change, in seconds. */
export const LOCK: CollectionConfig['lockDocuments'] = { duration: 300 };
