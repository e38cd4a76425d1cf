import type { SearchKind } from '@rolebook/contract/published/search';

/** What a kind is called, of one and of many. */
export const KIND_LABELS: Readonly<Record<SearchKind, readonly [one: string, many: string]>> = {
  article: ['Article', 'Articles'],
  'role-guide': ['Role guide', 'Role guides'],
  'salary-table': ['Salaries', 'Salaries'],
  topic: ['Topic', 'Topics'],
  author: ['Author', 'Authors'],
  'info-page': ['About us', 'About us'],
};
