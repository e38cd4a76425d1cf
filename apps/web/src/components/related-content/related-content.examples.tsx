import { teaser } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { RelatedContent } from './related-content';

export const examples: Examples = {
  plain: (
    <RelatedContent heading="Read next" items={[teaser('/articles/a', 'One'), teaser('/roles/b', 'Two')]} />
  ),
  cards: <RelatedContent heading="Read next" items={[teaser('/articles/a', 'One')]} variant="card" />,
  none: <RelatedContent heading="Read next" items={[]} />,
};
