import type { PublishedPage } from '@rolebook/contract/published/page';
import { article, sparseArticle } from '../../tests/fixtures/article';
import { picture, site } from '../../tests/fixtures/frame';
import { pages } from '../../tests/fixtures/pages';
import { pageMetadata } from './page-metadata';

const SITE_URL = 'https://rolebook.example';
const of = (page: PublishedPage) => pageMetadata(page, site, SITE_URL);
const pageOf = (kind: PublishedPage['kind']) => pages.find((page) => page.kind === kind) as PublishedPage;

it.each(pages.map((page) => [page.path, page] as const))(
  'gives %s its own absolute address',
  (path, page) => {
    const { alternates, openGraph } = of(page);
    // Another order of the same figures is no page of its own to a search engine.
    const canonical = page.kind === 'salary-list' ? page.canonicalPath : path;
    expect(alternates?.canonical).toBe(`${SITE_URL}${canonical}`);
    expect(alternates?.languages).toEqual({ 'en-GB': `${SITE_URL}${path}` });
    expect(openGraph?.url).toBe(`${SITE_URL}${path}`);
  },
);

it('tells social sites of an article', () => {
  expect(of(article)).toMatchObject({
    title: { absolute: 'ML engineer or data scientist – Rolebook' },
    openGraph: {
      type: 'article',
      title: 'ML engineer or data scientist',
      publishedTime: article.firstPublishedAt,
      modifiedTime: article.updatedAt,
      authors: [`${SITE_URL}/authors/ada-fixture`],
      section: 'Data careers',
      images: [
        {
          url: expect.stringMatching(/^https:\/\/rolebook\.example\/social\/[0-9a-f]{16}\/articles\//),
          width: 1200,
          height: 630,
        },
      ],
    },
    twitter: { card: 'summary_large_image' },
  });
});

it('shows the picture that an editor chose, that of the site where nobody wrote, and else one made of the page', () => {
  const urlOf = (page: PublishedPage, within = site) => {
    const images = pageMetadata(page, within, SITE_URL).openGraph?.images as { url: string }[];
    return images[0]?.url;
  };
  const own = `${SITE_URL}${picture.fallback.url}`;
  expect(urlOf({ ...article, seo: { ...article.seo, pictureChosen: true } })).toBe(own);
  expect(urlOf(pageOf('home'))).toBe(own);
  expect(urlOf(pageOf('home'), { ...site, defaultPicture: null })).toMatch(/\/social\/[0-9a-f]+\/home\.png$/);
  expect(urlOf(sparseArticle)).toMatch(/\/social\/.*\.png$/);
});

it('offers the feed of a topic or an author before that of the site', () => {
  const feeds = (kind: PublishedPage['kind']) => of(pageOf(kind)).alternates?.types?.['application/rss+xml'];
  expect(feeds('home')).toEqual([{ title: 'Rolebook', url: `${SITE_URL}/feed.xml` }]);
  expect(feeds('topic')).toEqual([
    { title: 'Data careers – Rolebook', url: `${SITE_URL}/topics/data-careers/feed.xml` },
    { title: 'Rolebook', url: `${SITE_URL}/feed.xml` },
  ]);
  expect(feeds('author')).toHaveLength(2);
});

it('keeps out of indexes what asks for it', () => {
  expect(of({ ...article, seo: { ...article.seo, noindex: true } }).robots).toMatchObject({ index: false });
  expect(of(article).robots).toMatchObject({ index: true });
});

it('numbers the later pages of a list', () => {
  const later = { ...pageOf('topic'), page: 3 } as PublishedPage;
  expect(of(later).title).toEqual({ absolute: expect.stringContaining(', page 3 – Rolebook') });
});
