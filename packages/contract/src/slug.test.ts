import fc from 'fast-check';
import { isSlug, slugOf } from './slug';

it.each([
  ['ML Engineer vs Data Scientist', 'ml-engineer-vs-data-scientist'],
  ['  What’s it worth? £75k & more ', 'whats-it-worth-75k-and-more'],
  ['Crème brûlée', 'creme-brulee'],
  ['数据', ''],
])('makes a slug of %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

it.each(['a', 'a-b', 'ml-engineer', '2026'])('knows %j as a slug', (slug) => expect(isSlug(slug)).toBe(true));
it.each(['', '-a', 'a-', 'a--b', 'A', 'a/b', 'a b', 'a.xml', 'a'.repeat(97)])('refuses %j', (slug) =>
  expect(isSlug(slug)).toBe(false),
);

it('makes a slug or nothing of any text, and leaves slugs as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const slug = slugOf(text);
      return slug === '' || (isSlug(slug) && slugOf(slug) === slug);
    }),
  );
});
