import { articlePath, listPagePath, mediaPath } from './paths';

it('gives the first page of a list no number', () => {
  expect([0, 1, 2].map((page) => listPagePath('/articles', page))).toEqual([
    '/articles',
    '/articles',
    '/articles/page/2',
  ]);
});

it('writes addresses without a trailing slash, and file names escaped', () => {
  expect(articlePath('a')).toBe('/articles/a');
  expect(mediaPath('a b.webp')).toBe('/media/a%20b.webp');
});
