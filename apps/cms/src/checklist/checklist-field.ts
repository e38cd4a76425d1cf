import type { UIField } from 'payload';

/** In the sidebar: what stands in the way of publishing, and what to think about, as the form is filled in. */
export function checklistField(): UIField {
  return {
    name: 'checklist',
    type: 'ui',
    label: 'Publishing checklist',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/checklist/checklist-panel.client#ChecklistPanel' },
    },
  };
}
