import { loggedPath } from './logged-path';

describe('loggedPath', () => {
  it.each([
    ['/', '/'],
    ['/articles/ml-engineer-vs-data-scientist?utm_source=x', '/articles/ml-engineer-vs-data-scientist'],
    ['/topics/data/feed.xml', '/topics/data/feed.xml'],
    ['/newsletter/confirm?token=abc', '/newsletter/confirm'],
    ['/newsletter/confirm/0123abcd', '/newsletter/confirm/…'],
    ['/preview/articles/0190-aa?token=u.1.ff', '/preview/articles/…'],
    ['/jane.doe@example.org', '/…'],
    ['/articles/jane%40example.org', '/articles/…'],
    ['/articles/Xy_9Q', '/articles/…'],
    ['/admin/reset/0123456789abcdef0123456789abcdef01234567', '/admin/reset/…'],
    [
      '/admin/collections/articles/0190c1a2-7b1e-7a3c-9f00-0123456789ab',
      '/admin/collections/articles/0190c1a2-7b1e-7a3c-9f00-0123456789ab',
    ],
    ['/api/media/file/desk-hero-800x450.avif', '/api/media/file/desk-hero-800x450.avif'],
    ['//evil.example/a', '//…/a'],
  ])('%s is logged as %s', (url, expected) => {
    expect(loggedPath(url)).toBe(expected);
  });
});
