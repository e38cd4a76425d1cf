import fc from 'fast-check';
import {
  comparisonPath,
  comparisonStanding,
  type GuideStanding,
  parseComparisonPath,
} from './comparison-address';
import { pageKeys } from './keys';
import { SLUG_PATTERN } from './slug';

const guides: Record<string, GuideStanding> = {
  '/roles/a': { state: 'live' },
  '/roles/b': { state: 'live' },
  '/roles/old-a': { state: 'moved', to: '/roles/a' },
  '/roles/merged': { state: 'moved', to: '/articles/merged' },
  '/roles/withdrawn': { state: 'gone' },
};
const standing = (path: string) =>
  comparisonStanding(path, (guide) => guides[guide] ?? { state: 'unlisted' });

it.each([
  ['/compare/a-vs-b', { state: 'live', slugs: ['a', 'b'] }],
  ['/compare/b-vs-a', { state: 'moved', to: '/compare/a-vs-b' }],
  ['/compare/b-vs-old-a', { state: 'moved', to: '/compare/a-vs-b' }],
  ['/compare/a-vs-a', { state: 'moved', to: '/roles/a' }],
  ['/compare/a-vs-old-a', { state: 'moved', to: '/roles/a' }],
  ['/compare/a-vs-withdrawn', { state: 'gone' }],
  ['/compare/a-vs-nobody', { state: 'unlisted' }],
  ['/compare/a-vs-merged', { state: 'unlisted' }],
  ['/compare/withdrawn-vs-nobody', { state: 'unlisted' }],
  ['/compare/a', { state: 'unlisted' }],
  ['/compare/a-vs-b-vs-c', { state: 'unlisted' }],
  ['/compare/A-vs-b', { state: 'unlisted' }],
  ['/compare/a-vs-b/x', { state: 'unlisted' }],
  ['/x/compare/a-vs-b', { state: 'unlisted' }],
])('%s', (path, expected) => {
  expect(standing(path)).toEqual(expected);
});

const slug = fc
  .stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/)
  .filter((text) => SLUG_PATTERN.test(text) && !`-${text}-`.includes('-vs-'));

it('reads back every pair that it writes, in one order', () => {
  fc.assert(
    fc.property(slug, slug, (one, other) => {
      expect(parseComparisonPath(comparisonPath(one, other))).toEqual([one, other].sort());
      expect(comparisonPath(one, other)).toBe(comparisonPath(other, one));
    }),
  );
});

it('gives a comparison the keys of its guides, and any other page its own alone', () => {
  expect(pageKeys('/compare/a-vs-b')).toEqual(['page:/compare/a-vs-b', 'page:/roles/a', 'page:/roles/b']);
  expect(pageKeys('/roles/a')).toEqual(['page:/roles/a']);
});
