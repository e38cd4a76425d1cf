import type { ArticlePage, PublishedPage, RolePage } from '@rolebook/contract/published/page';
import { formatPart } from '@rolebook/salary/format';
import { article, sparseArticle } from '../../tests/fixtures/article';
import { author, site } from '../../tests/fixtures/frame';
import { pages } from '../../tests/fixtures/pages';
import { figure, levels, roles } from '../../tests/fixtures/salary';
import { checkGraph } from './check-graph';
import { structuredDataFor } from './graph';
import { jsonLdText } from './serialize';

const SITE_URL = 'https://rolebook.example';

type Node = Record<string, unknown>;

/** The graph as a crawler reads it. */
function graphOf(page: PublishedPage): Node[] {
  const parsed = JSON.parse(jsonLdText(structuredDataFor(page, site, SITE_URL)));
  expect(checkGraph(parsed)).toEqual([]);
  return parsed['@graph'];
}

function nodeOf(page: PublishedPage, type: string): Node {
  const found = graphOf(page).filter((node) => node['@type'] === type);
  expect(found).toHaveLength(1);
  return found[0] as Node;
}

const typesOf = (page: PublishedPage) => graphOf(page).map((node) => node['@type']);

const guide = pages.find((page): page is RolePage => page.kind === 'role-guide') as RolePage;
const withFigure = (change: Partial<ReturnType<typeof figure>>): RolePage => {
  const level = levels[0] as (typeof levels)[number];
  const changed = { ...figure(roles.ml, level, 45_000, 60_000), ...change };
  return { ...guide, ladder: [{ level, title: 'Junior', whatChanges: '', figure: changed }] };
};

it.each(pages.map((page) => [page.kind, page.path, page] as const))('is whole for %s %s', (_, __, page) => {
  const types = typesOf(page);
  expect(types).toEqual(expect.arrayContaining(['WebSite', 'Organization']));
  expect(types.includes('BreadcrumbList')).toBe(page.kind !== 'home');
});

it('describes an article by what readers see', () => {
  expect(nodeOf(article, 'Article')).toMatchObject({
    headline: article.title,
    description: article.standfirst,
    datePublished: '2026-10-02T09:00:00.000Z',
    dateModified: '2026-11-01T12:00:00.000Z',
    timeRequired: 'PT7M',
    author: [{ '@id': `${SITE_URL}${author.path}#person` }],
    about: [
      { '@type': 'Thing', name: roles.ml.title, url: `${SITE_URL}/roles/ml-engineer` },
      { '@type': 'Thing', name: roles.data.title },
    ],
    correction: [{ text: 'An earlier version gave the junior range for 2025.', datePublished: '2026-11-01' }],
  });
  expect(nodeOf(article, 'Person')).toMatchObject({ name: author.name, url: `${SITE_URL}${author.path}` });
});

it('names each source of the figures once, without guessing at what is unknown', () => {
  const citations = nodeOf(article, 'Article').citation as Node[];
  expect(citations).toHaveLength(1);
  expect(nodeOf(sparseArticle, 'Article')).not.toHaveProperty('citation');
});

it('gives a picture in three ratios, as far as there are any', () => {
  const rendition = (name: string) => ({ url: `/media/${name}.jpg`, width: 1200, height: 675 });
  const hero = article.hero as NonNullable<ArticlePage['hero']>;
  const crops = { wide: rendition('w'), standard: rendition('s'), square: rendition('q') };
  expect(nodeOf({ ...article, hero: { ...hero, crops } }, 'Article').image).toEqual([
    `${SITE_URL}/media/w.jpg`,
    `${SITE_URL}/media/s.jpg`,
    `${SITE_URL}/media/q.jpg`,
  ]);
  const none = { wide: null, standard: null, square: null };
  expect(nodeOf({ ...article, hero: { ...hero, crops: none } }, 'Article').image).toEqual([
    `${SITE_URL}${hero.fallback.url}`,
  ]);
});

it('answers questions in the words and figures of the page', () => {
  const block = article.body.find((candidate) => candidate.type === 'faq');
  const token = block?.items[0]?.answer.flatMap((node) => ('children' in node ? node.children : []))[1];
  if (token?.type !== 'salary-figure') throw new Error('the fixture has no figure in its first answer');
  const shown = formatPart(token.figure, token.part, { form: token.form });
  const [question] = nodeOf(article, 'FAQPage').mainEntity as Node[];
  expect(question).toEqual({
    '@type': 'Question',
    name: 'Which of the two pays more?',
    acceptedAnswer: { '@type': 'Answer', text: `At mid level the ML engineer: ${shown}.` },
  });
  expect(typesOf(sparseArticle)).not.toContain('FAQPage');
});

it('leads from the front page to a later page of a list', () => {
  const topic = pages.find((page) => page.kind === 'topic') as PublishedPage;
  const later = { ...topic, page: 2, path: `${topic.path}/page/2` } as PublishedPage;
  const items = nodeOf(later, 'BreadcrumbList').itemListElement as Node[];
  expect(items.map((item) => [item.position, item.name, item.item])).toEqual([
    [1, 'Home', `${SITE_URL}/`],
    [2, 'Articles', `${SITE_URL}/articles`],
    [3, 'Data careers', `${SITE_URL}/topics/data-careers`],
    [4, 'Data careers, page 2', `${SITE_URL}/topics/data-careers/page/2`],
  ]);
});

describe('an occupation', () => {
  const payOf = (page: RolePage) => nodeOf(page, 'Occupation').estimatedSalary;

  it('says an editorial range as a range, never as percentiles', () => {
    expect(payOf(withFigure({}))).toEqual([
      {
        '@type': 'MonetaryAmount',
        name: 'Junior: Gross base salary a year, London, editorial range',
        currency: 'GBP',
        minValue: 45_000,
        maxValue: 60_000,
        value: { '@type': 'QuantitativeValue', minValue: 45_000, maxValue: 60_000, unitText: 'YEAR' },
      },
    ]);
  });

  it('says percentiles as a distribution', () => {
    expect(payOf(withFigure({ statistic: 'p25-p75', median: 52_000 }))).toMatchObject([
      { '@type': 'MonetaryAmountDistribution', percentile25: 45_000, median: 52_000, percentile75: 60_000 },
    ]);
    expect(payOf(withFigure({ statistic: 'p10-p90', period: 'day' }))).toMatchObject([
      { percentile10: 45_000, percentile90: 60_000, duration: 'P1D' },
    ]);
  });

  it('states no upper end where there is none, or where it is passed', () => {
    for (const change of [{ max: null }, { openAbove: true }]) {
      const [pay] = payOf(withFigure(change)) as Node[];
      expect(pay).not.toHaveProperty('maxValue');
      expect(pay?.value).not.toHaveProperty('maxValue');
    }
  });

  it('keeps to itself what readers are not shown', () => {
    expect(payOf(withFigure({ variable: true }))).toBeUndefined();
    expect(payOf(withFigure({ sampleSize: 9 }))).toBeUndefined();
  });

  it('never gives a code without its scheme and version', () => {
    expect(nodeOf(guide, 'Occupation').occupationalCategory).toEqual([
      {
        '@type': 'CategoryCode',
        codeValue: '2134',
        name: 'Programmers',
        inCodeSet: { '@type': 'CategoryCodeSet', name: 'SOC 2020' },
      },
    ]);
  });

  it('stands on role guides alone', () => {
    expect(pages.filter((page) => typesOf(page).includes('Occupation')).map((page) => page.kind)).toEqual(
      pages.filter((page) => page.kind === 'role-guide').map((page) => page.kind),
    );
  });
});

it('refuses what it does not know', () => {
  const alien = { ...article, kind: 'podcast' } as unknown as PublishedPage;
  expect(() => structuredDataFor(alien, site, SITE_URL)).toThrow('kind "podcast"');
  const oddStatistic = withFigure({ statistic: 'vibes' as never });
  expect(() => structuredDataFor(oddStatistic, site, SITE_URL)).toThrow('statistic "vibes"');
  const elsewhere = {
    ...site,
    organisation: { ...site.organisation, publishingPrinciplesPath: '//evil.example' },
  };
  expect(() => structuredDataFor(article, elsewhere, SITE_URL)).toThrow('Not a path of this site');
});

describe('checkGraph', () => {
  const wrap = (...nodes: Node[]) => ({ '@context': 'https://schema.org', '@graph': nodes });

  it.each([
    ['no graph', {}, 'not a schema.org graph'],
    [
      'a reference that leads nowhere',
      wrap({ '@type': 'Thing', about: { '@id': '#x' } }),
      '#x is not in the graph',
    ],
    ['a missing property', wrap({ '@type': 'Answer' }), 'Answer has no text'],
    ['an empty property', wrap({ '@type': 'Thing', name: '' }), 'name is empty'],
    ['a type of nobody', wrap({ '@type': 'Recipe' }), 'not a type that this site uses'],
    [
      'one id twice',
      wrap({ '@type': 'Thing', '@id': '#a' }, { '@type': 'Country', '@id': '#a' }),
      '#a is defined twice',
    ],
    [
      'a time without a zone',
      wrap({ '@type': 'Article', datePublished: '2026-10-02T09:00' }),
      'no time zone',
    ],
  ])('finds %s', (_, graph, fault) => {
    expect(checkGraph(graph).join('\n')).toContain(fault);
  });
});
