import type { UIField } from 'payload';

/** What the figure was before, for editors to read. Nobody can change it: see the trigger on `rolebook.figure_revisions`. */
export function historyField(): UIField {
  return {
    name: 'history',
    type: 'ui',
    label: 'History',
    admin: {
      disableListColumn: true,
      components: { Field: '/collections/salary-figures/revisions/history-panel#HistoryPanel' },
    },
  };
}
