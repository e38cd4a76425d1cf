import { AddressIndex } from './address-index';
import { readerAddress } from './reader-address';

const addresses = [
  { path: '/', state: 'live' as const },
  { path: '/articles/a', state: 'live' as const },
  { path: '/newsletter/issues/first', state: 'live' as const },
  { path: '/topics/data', state: 'live' as const },
  { path: '/sitemaps/articles-1.xml', state: 'live' as const },
  { path: '/topics/renamed', state: 'moved' as const, to: '/topics/data' },
  { path: '/old-careers', state: 'moved' as const, to: '/articles/a' },
  { path: '/articles/withdrawn', state: 'gone' as const },
  { path: '/roles/a', state: 'live' as const },
  ...['by/london', 'by/london/senior', 'family/data', 'pay-2026'].map((path) => ({
    path: `/salaries/${path}`,
    state: 'live' as const,
  })),
  { path: '/roles/b', state: 'live' as const },
];
const loaded = new AddressIndex();
loaded.replace({ sequence: 1, addresses }, 0);
const exact = new AddressIndex();
exact.replace(
  { sequence: 1, addresses: [...addresses, { path: '/articles/page/2', state: 'live' as const }] },
  0,
);

describe('readerAddress', () => {
  it.each([
    ['/', 'render'],
    ['/articles', 'render'],
    ['/articles/a', 'render'],
    ['/articles/b', 'missing'],
    ['/articles/a/b', 'missing'],
    ['/articles/A', 'missing'],
    ['/articles/page/2', 'render'],
    ['/articles/page/1', 'missing'],
    ['/articles/page/02', 'missing'],
    ['/articles/page/201', 'missing'],
    ['/articles/page', 'missing'],
    ['/topics/data/page/3', 'render'],
    ['/topics/data/feed.xml', 'render'],
    ['/topics/none/feed.xml', 'missing'],
    ['/topics/data/other.xml', 'missing'],
    ['/about/none', 'missing'],
    ['/articles/withdrawn', 'gone'],
    ['/sitemaps/articles-1.xml', 'render'],
    ['/sitemaps/articles-2.xml', 'missing'],
    ['/compare', 'render'],
    ['/salaries/by/london', 'render'],
    ['/salaries/by/london/senior/highest', 'render'],
    ['/salaries/by/london/mid', 'missing'],
    ['/salaries/by/paris', 'missing'],
    ['/salaries/by/london/senior/page/2', 'missing'],
    ['/salaries/family/data/by/london', 'render'],
    ['/salaries/family/none', 'missing'],
    ['/salaries/pay-2026.csv', 'render'],
    ['/salaries/pay-2025.json', 'missing'],
    ['/salaries/pay-2026.exe', 'missing'],
    ['/downloads/csv/pay-2026', 'missing'],
    ['/compare/a-vs-b', 'render'],
    ['/compare/a-vs-none', 'missing'],
    ['/compare/a', 'missing'],
    ['/compare/a-vs-b/feed.xml', 'missing'],
    ['/index.rsc', 'missing'],
    ['/_global-error', 'missing'],
    ['/_not-found', 'missing'],
    ['/articles/a.segments/_tree.segment.rsc', 'missing'],
    ['/newsletter', 'render'],
    ['/newsletter/confirm', 'render'],
    ['/newsletter/issues', 'render'],
    ['/newsletter/issues/page/2', 'render'],
    ['/newsletter/issues/page/1', 'missing'],
    ['/newsletter/issues/page/9999', 'missing'],
    ['/newsletter/issues/first', 'render'],
    ['/newsletter/issues/second', 'missing'],
    ['/newsletter/issues/first/second', 'missing'],
    ['/favicon.ico', 'render'],
    ['/nowhere', 'render'],
  ])('%s: %s', (path, answer) => {
    expect(readerAddress(path, loaded)).toEqual({ answer });
  });

  it('moves addresses, wherever they are, with what hangs below them', () => {
    expect(readerAddress('/old-careers', loaded)).toEqual({ answer: 'moved', to: '/articles/a' });
    expect(readerAddress('/topics/renamed/feed.xml', loaded)).toEqual({
      answer: 'moved',
      to: '/topics/data/feed.xml',
    });
  });

  it('knows every comparison by its guides, without an entry for any pair', () => {
    expect(readerAddress('/compare/b-vs-a', loaded)).toEqual({ answer: 'moved', to: '/compare/a-vs-b' });
    expect(readerAddress('/compare/a-vs-a', loaded)).toEqual({ answer: 'moved', to: '/roles/a' });
    const unknown = new AddressIndex();
    expect(readerAddress('/compare/a-vs-none', unknown)).toEqual({ answer: 'render' });
    expect(readerAddress('/compare/b-vs-a', unknown)).toEqual({ answer: 'moved', to: '/compare/a-vs-b' });
  });

  it('takes the index at its word where it names list pages', () => {
    expect(readerAddress('/articles/page/2', exact)).toEqual({ answer: 'render' });
    expect(readerAddress('/articles/page/3', exact)).toEqual({ answer: 'missing' });
  });

  it('renders what it cannot know, and refuses only what no slug can be', () => {
    const unknown = new AddressIndex();
    expect(readerAddress('/articles/b', unknown)).toEqual({ answer: 'render' });
    expect(readerAddress('/articles/B!', unknown)).toEqual({ answer: 'missing' });
  });
});
