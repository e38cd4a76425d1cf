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
    ['//evil.example/a', '//…/a'],
  ])('%s is logged as %s', (url, expected) => {
    expect(loggedPath(url)).toBe(expected);
  });
});
