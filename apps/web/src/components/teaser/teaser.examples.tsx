import { teaser } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { Teaser } from './teaser';

export const examples: Examples = {
  lead: <Teaser teaser={teaser('/articles/second-article', 'A second article')} variant="lead" />,
  card: <Teaser teaser={teaser('/articles/second-article', 'A second article')} variant="card" />,
  row: <Teaser teaser={teaser('/articles/second-article', 'A second article')} variant="row" />,
  plain: <Teaser teaser={teaser('/articles/second-article', 'A second article')} variant="plain" />,
  'a guide without picture or topic': (
    <Teaser
      teaser={{
        ...teaser('/roles/ml-engineer', 'ML Engineer'),
        picture: null,
        topic: null,
        authors: [],
        publishedAt: null,
        readingMinutes: null,
      }}
    />
  ),
};
