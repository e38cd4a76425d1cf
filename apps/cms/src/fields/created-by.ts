import type { RelationshipField } from 'payload';
import { rightsOf } from '../rights/actor';

/** Who made the document. Decides what counts as an author's own; nobody can set it. */
export function createdByField(): RelationshipField {
  return {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    maxDepth: 0,
    label: 'Made by',
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.createdBy) },
    access: {
      // Readers of the raw API learn nothing of the people in the newsroom.
      read: ({ req }) => rightsOf(req.user).length > 0,
      update: () => false,
    },
    hooks: {
      beforeValidate: [
        ({ operation, originalDoc, req, value, overrideAccess }) => {
          if (operation !== 'create') return originalDoc?.createdBy ?? undefined;
          if (overrideAccess && value) return value;
          return req.user?.id ?? undefined;
        },
      ],
    },
  };
}
