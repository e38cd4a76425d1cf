import type { PublishedPage } from '@rolebook/contract/published/page';
import { Parser } from 'htmlparser2';
import { renderToStaticMarkup } from 'react-dom/server';
import { site } from '../../tests/fixtures/frame';
import { pages } from '../../tests/fixtures/pages';
import { pageMetadata } from '../metadata/page-metadata';
import { structuredDataFor } from '../structured-data/graph';
import { jsonLdText } from '../structured-data/serialize';
import { DecideLayout } from './decide-layout';

const SITE_URL = 'https://rolebook.example';
const frame = { site, siteUrl: SITE_URL, today: '2026-11-24', audience: 'reader' } as const;
const kinds = [...new Map(pages.map((page) => [page.kind, page])).values()];

/** Fields that editors fill with words. */
const WORDS =
  /^(title|standfirst|summary|text|name|caption|heading|note|bio|question|label|quote|credit|alt|whatChanges|jobTitle|organisation|statement|description|attribution)$/;

const TEXTS = {
  'two hundred characters': 'What the pay of machine learning engineers says about hiring. '
    .repeat(4)
    .slice(0, 200),
  'a word of sixty letters': 'Donaudampfschifffahrtsgesellschaft'.repeat(2).slice(0, 60),
  emoji: '🚀👩‍💻🇬🇧',
  'right to left': 'كم يكسب مهندس تعلم الآلة؟ \u202eabc',
  script: `</script><script>alert("1")</script><img src=x onerror='alert(1)'>`,
};

/** The same page with other words in every field that holds some. */
function withWords<Value>(value: Value, words: string): Value {
  if (Array.isArray(value)) return value.map((entry) => withWords(entry, words)) as Value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, entry]) =>
    WORDS.test(key) && typeof entry === 'string' ? [key, words] : [key, withWords(entry, words)],
  );
  return Object.fromEntries(entries) as Value;
}

function elementsOf(html: string) {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  new Parser({ onopentag: (name, attributes) => elements.push({ name, attributes }) }).end(html);
  return elements;
}

const { write } = process.stderr;
beforeEach(() => {
  // The fixtures hold a block that is reported on purpose.
  process.stderr.write = () => true;
});
afterEach(() => {
  process.stderr.write = write;
});

describe.each(Object.entries(TEXTS))('%s in every field', (_what, words) => {
  it.each(kinds.map((page) => [page.kind, page] as const))('%s', (_kind, original) => {
    const page: PublishedPage = withWords(original, words);
    const elements = elementsOf(renderToStaticMarkup(<DecideLayout page={page} frame={frame} />));
    expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1);
    expect(elements.filter(({ name }) => name === 'script')).toEqual([]);
    const handlers = elements
      .flatMap(({ attributes }) => Object.keys(attributes))
      .filter((name) => /^on/.test(name));
    expect(handlers).toEqual([]);
    expect(jsonLdText(structuredDataFor(page, site, SITE_URL))).not.toMatch(/<\/?script/i);
    expect(pageMetadata(page, site, SITE_URL).title).toBeDefined();
  });
});

/** Everything that may be missing is. */
function bare(page: PublishedPage): PublishedPage {
  switch (page.kind) {
    case 'article':
      return {
        ...page,
        hero: null,
        body: [],
        contents: [],
        corrections: [],
        roles: [],
        related: [],
        previous: null,
        next: null,
        authors: page.authors.map((author) => ({
          ...author,
          bio: '',
          portrait: null,
          sameAs: [],
          organisation: null,
        })),
      };
    case 'role-guide':
      return {
        ...page,
        hero: null,
        ladder: page.ladder.map((step) => ({ ...step, figure: null })),
        tables: [],
        skills: [],
        tools: [],
        faq: [],
        companies: [],
        sources: [],
      };
    case 'home':
      return { ...page, lead: null, latest: [], guides: [], featuredTable: null };
    case 'author':
      return {
        ...page,
        items: [],
        total: 0,
        topics: [],
        author: { ...page.author, bio: '', portrait: null },
      };
    case 'topic':
    case 'article-list':
      return { ...page, items: [], total: 0 };
    case 'corrections-log':
      return { ...page, entries: [], policyPath: null };
    default:
      return page;
  }
}

it.each(kinds.map((page) => [page.kind, page] as const))(
  '%s with nothing that may be missing',
  (_kind, original) => {
    const page = bare(original);
    const elements = elementsOf(renderToStaticMarkup(<DecideLayout page={page} frame={frame} />));
    expect(elements.filter(({ name }) => name === 'h1')).toHaveLength(1);
    for (const { name, attributes } of elements) {
      if (name === 'img') expect(attributes.src).toMatch(/^\//);
      if (name === 'a') expect(attributes.href).not.toBe('');
    }
    expect(() => structuredDataFor(page, site, SITE_URL)).not.toThrow();
  },
);
