import { searchResult } from '../../../tests/fixtures/search';
import type { Examples } from '../examples';
import { SearchResult } from './search-result';

export const examples: Examples = {
  'an article': <SearchResult result={searchResult} />,
  'a guide, found by its title': (
    <SearchResult
      result={{
        ...searchResult,
        kind: 'role-guide',
        path: '/roles/ml-engineer',
        title: [{ text: 'ML Engineer', hit: true }],
        topic: null,
        authors: [],
        publishedAt: null,
      }}
    />
  ),
  'without an extract': <SearchResult result={{ ...searchResult, extract: [] }} />,
};
