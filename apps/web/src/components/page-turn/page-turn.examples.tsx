import { teaser } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { PageTurn } from './page-turn';

export const examples: Examples = {
  both: (
    <PageTurn
      previous={teaser('/articles/a', 'The one before')}
      next={teaser('/articles/b', 'The one after')}
    />
  ),
  'next alone': <PageTurn previous={null} next={teaser('/articles/b', 'The one after')} />,
  none: <PageTurn previous={null} next={null} />,
};
