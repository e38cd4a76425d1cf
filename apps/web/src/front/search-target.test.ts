import { askedByCode } from '../search/asked';
import { searchTarget } from './search-target';

const askedAt = (target: string | null) => askedByCode(target?.replace('/search/', '') ?? '');

it('turns the query into a segment', () => {
  const target = searchTarget('/search', '/search?q=ml+ops&kind=article&utm_source=x');
  expect(target).toMatch(/^\/search\/[A-Za-z0-9_-]+$/);
  expect(askedAt(target)).toMatchObject({ text: 'ml ops', page: 1 });
  expect(askedAt(searchTarget('/search', '/search'))?.text).toBe('');
  expect(searchTarget('/search', `/search?q=${'%F0%9F%91%A9'.repeat(3_000)}`)?.length).toBeLessThan(4_000);
});

it('answers made-up segments as what has no page, and leaves all else alone', () => {
  expect(searchTarget('/search/bm9uc2Vuc2U', '/search/bm9uc2Vuc2U')).toBe('/_not-found');
  expect(searchTarget('/search/suggestions', '/search/suggestions?q=a')).toBeNull();
  expect(searchTarget('/searching', '/searching?q=a')).toBeNull();
  expect(searchTarget('/', '/?q=a')).toBeNull();
});
