import { author } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { Byline } from './byline';

export const examples: Examples = {
  'one author': (
    <Byline authors={[author]} publishedAt="2026-05-02T07:30:00+01:00" updatedAt={null} readingMinutes={8} />
  ),
  'two authors, updated on another day': (
    <Byline
      authors={[author, { ...author, slug: 'second', name: 'Grace Second', path: '/authors/second' }]}
      publishedAt="2026-05-02T07:30:00+01:00"
      updatedAt="2026-11-01T12:00:00Z"
      readingMinutes={8}
    />
  ),
  'updated on the same day': (
    <Byline
      authors={[author]}
      publishedAt="2026-05-02T07:30:00+01:00"
      updatedAt="2026-05-02T12:00:00+01:00"
      readingMinutes={1}
    />
  ),
};
