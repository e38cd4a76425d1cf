import type { ArticlePage, PublishedPage } from '@rolebook/contract/published/page';
import { HtmlValidate } from 'html-validate';
import { renderToStaticMarkup } from 'react-dom/server';
import { article } from '../../tests/fixtures/article';
import { site } from '../../tests/fixtures/frame';
import { pages } from '../../tests/fixtures/pages';
import { searchAnswer } from '../../tests/fixtures/search';
import { NOTHING_CHOSEN } from '../search/asked';
import type { Found } from '../search/find-for';
import { DecideLayout } from './decide-layout';
import { renderErrorDocument } from './error-documents';
import { ErrorLayout } from './error-layout';
import { SearchLayout } from './search/search-layout';

const frame = {
  site,
  siteUrl: 'https://rolebook.example',
  today: '2026-11-24',
  audience: 'reader',
} as const;
const draw = (page: PublishedPage) => renderToStaticMarkup(<DecideLayout page={page} frame={frame} />);
const kinds = [...new Map(pages.map((page) => [page.path, page])).values()];

const headingLevels = (html: string) => [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));

beforeEach(() => {
  // The fixture article holds a block that is reported on purpose (see body.test.tsx).
  process.stderr.write = () => true;
});
const { write } = process.stderr;
afterEach(() => {
  process.stderr.write = write;
});

const asked = { text: 'pay', chosen: { ...NOTHING_CHOSEN, topic: ['data-careers'] }, page: 1 };
const found: Record<string, Found> = {
  results: { state: 'answered', answer: searchAnswer },
  corrected: { state: 'answered', answer: { ...searchAnswer, outcome: 'corrected', searchedFor: 'pays' } },
  nothing: { state: 'answered', answer: { ...searchAnswer, outcome: 'nearest', total: 0, results: [] } },
  'beyond the last page': { state: 'answered', answer: { ...searchAnswer, results: [] } },
  'too long': { state: 'too-long' },
  unavailable: { state: 'unavailable' },
  'nothing asked': { state: 'nothing-asked' },
};
const drawSearch = (state: string) =>
  renderToStaticMarkup(
    <SearchLayout asked={asked} found={found[state] ?? { state: 'nothing-asked' }} site={site} />,
  );

describe.each([
  ...kinds.map((page) => [page.kind, page.path, () => draw(page)] as const),
  ...Object.keys(found).map((state) => ['search', state, () => drawSearch(state)] as const),
])('%s %s', (_kind, _path, html) => {
  it('has one h1, and no level left out below it', () => {
    const levels = headingLevels(html());
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
    }
  });

  it('has one main landmark, the target of the skip link', () => {
    expect(html().match(/<main/g)).toHaveLength(1);
    expect(html()).toContain('<a class="skip-link" href="#main">');
    expect(html()).toContain('<main id="main"');
  });

  it('uses every id once', () => {
    const ids = [...html().matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no inline style and no inline handler', () => {
    expect(html()).not.toMatch(/ (style|on[a-z]+)="/);
  });
});

it('shows every part of the reference article', () => {
  const html = draw(article);
  const parts = [
    article.hero?.alt,
    article.topic.name,
    article.title,
    article.standfirst,
    'On this page',
    '7 min read',
    'Updated',
    'About the author',
    'Careers editor @ Fixture Press',
    'Correction',
    'Related reading',
    'Share',
    'rel="next"',
    'closing-card',
    'aria-label="Breadcrumb"',
  ];
  for (const part of parts) expect(html).toContain(part);
});

it('asks once for the newsletter: in the body if the editor put it there, else below', () => {
  const forms = (page: ArticlePage) => draw(page).match(/action="\/newsletter"/g);
  expect(forms(article)).toHaveLength(1);
  expect(forms({ ...article, body: [] })).toHaveLength(1);
});

it('holds with everything missing', () => {
  const bare = draw({
    ...article,
    standfirst: '',
    hero: null,
    contents: [],
    body: [],
    corrections: [],
    related: [],
    roles: [],
    previous: null,
    next: null,
  });
  expect(bare).toContain(article.title);
  expect(bare).not.toMatch(/On this page|Correction|Related reading|Previous/);
});

it.each([404, 410] as const)('draws the %i page without the cms', (status) => {
  const html = renderToStaticMarkup(<ErrorLayout status={status} />);
  expect(headingLevels(html)[0]).toBe(1);
  expect(html).toContain(`Error ${status}`);
});

it.each([400, 404, 405, 410, 500, 503])('writes a valid document for %i', async (status) => {
  const report = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'doctype-style': 'off' },
  }).validateString(renderErrorDocument(status));
  expect(report.results.flatMap((result) => result.messages.map(({ message }) => message))).toEqual([]);
});

it('a search says what it found, how to narrow it, and how to take a choice back', () => {
  const html = drawSearch('results');
  expect(html).toContain('24 results for <q dir="auto">pay</q>');
  expect(html).toContain('href="/search?q=pay&amp;kind=article&amp;topic=data-careers"');
  expect(html).toMatch(/<a href="\/search\?q=pay" rel="nofollow" aria-current="true"><span>Data careers/);
  expect(html).toContain('<input type="hidden" name="topic" value="data-careers"/>');
  expect(html).toContain('href="/search?q=pay&amp;topic=data-careers&amp;page=2"');
  expect(drawSearch('corrected')).toContain('Showing 24 results for <q dir="auto">pays</q> instead');
  expect(drawSearch('nothing')).toContain('Nothing found for <q dir="auto">pay</q>');
});
