import { teaser } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { ClosingCard } from './closing-card';

export const examples: Examples = {
  'role guide': <ClosingCard teaser={teaser('/roles/ml-engineer', 'ML Engineer')} />,
  article: <ClosingCard teaser={teaser('/articles/second-article', 'A second article')} />,
};
