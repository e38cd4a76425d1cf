import { teaser } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { PageTurn } from './page-turn';

export const examples: Examples = {
  both: (
    <PageTurn
      within="Career Guide"
      previous={teaser('/articles/a', 'The one before')}
      next={teaser('/articles/b', 'The one after')}
    />
  ),
  'next alone': (
    <PageTurn within="Career Guide" previous={null} next={teaser('/articles/b', 'The one after')} />
  ),
  none: <PageTurn within="Career Guide" previous={null} next={null} />,
};
