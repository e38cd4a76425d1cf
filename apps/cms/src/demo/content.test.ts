import {
  ARTICLES_PATH,
  AUTHORS_PATH,
  COMPLAINT_PATH,
  CONTACT_PATH,
  CORRECTIONS_PATH,
  NEWSLETTER_PATH,
  ROLES_PATH,
  SALARIES_PATH,
} from '@rolebook/contract/paths';
import { isSlug } from '@rolebook/contract/slug';
import { mayPublish } from '@rolebook/salary/finding';
import { findMoney } from '@rolebook/salary/prose/money-notation';
import { validateFigure } from '@rolebook/salary/validate-figure';
import { PICTURES } from './artwork/pictures';
import { ARTICLES, ROLES } from './content';
import { FIGURES } from './pay/figures';
import { HISTORIES } from './pay/history';
import { TABLES } from './pay/tables';
import { SOURCES } from './pay/vocabulary';
import { PAGES } from './site/pages';
import { AUTHORS, TOPICS } from './site/people';
import { REDIRECTS, SETTINGS } from './site/settings';
import { type LexicalTree, LexicalWriter, type References } from './writing/lexical';

const PATHS = new Set([
  ...ARTICLES.map(({ slug }) => `/articles/${slug}`),
  ...ROLES.map(({ slug }) => `/roles/${slug}`),
  ...PAGES.map(({ slug }) => `/about/${slug}`),
  ...TOPICS.map(({ slug }) => `/topics/${slug}`),
]);
/** Pages that exist by rule. */
const INDEXES = new Set([
  ARTICLES_PATH,
  ROLES_PATH,
  SALARIES_PATH,
  AUTHORS_PATH,
  NEWSLETTER_PATH,
  COMPLAINT_PATH,
  CONTACT_PATH,
  CORRECTIONS_PATH,
]);

function known(keys: readonly string[], kind: string) {
  return (key: string) => {
    if (!keys.includes(key)) throw new Error(`no ${kind} “${key}”`);
    return key;
  };
}

const references: References = {
  figure: known(
    FIGURES.map(({ key }) => key),
    'figure',
  ),
  table: known(
    TABLES.map(({ slug }) => slug),
    'table',
  ),
  picture: known(
    PICTURES.map(({ name }) => name),
    'picture',
  ),
  document: (path) => {
    if (INDEXES.has(path)) return null;
    if (!PATHS.has(path)) throw new Error(`no document at ${path}`);
    return { relationTo: 'documents', value: path };
  },
};

/** All words of a tree, with those of its blocks; a figure counts as one word. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const node = value as Record<string, unknown>;
  if (node.blockType === 'code') return '';
  if (node.blockType === 'salaryFigure') return 'FIGURE';
  const own = ['text', 'quote', 'question', 'heading', 'title'].map((key) => node[key]);
  return [...own.filter((part) => typeof part === 'string'), ...Object.values(node).map(textOf)].join(' ');
}

function blockTypesOf(tree: LexicalTree): string[] {
  return tree.root.children.flatMap((node) =>
    node.type === 'block' ? [(node.fields as { blockType: string }).blockType] : [node.type],
  );
}

const bodies = ARTICLES.map((article) => ({
  article,
  tree: new LexicalWriter(article.slug, references).body(article.body),
}));

describe('articles', () => {
  it.each(bodies)('$article.slug is understood, and all that it names exists', ({ article, tree }) => {
    expect(isSlug(article.slug)).toBe(true);
    expect(tree.root.children.length).toBeGreaterThan(5);
    expect(TOPICS.map(({ slug }) => slug)).toContain(article.topic);
    expect(AUTHORS.map(({ slug }) => slug as string)).toEqual(expect.arrayContaining([...article.authors]));
    expect(ROLES.map(({ slug }) => slug)).toEqual(expect.arrayContaining([...article.roles]));
    for (const path of article.related) expect(PATHS).toContain(path);
    references.picture(article.hero);
  });

  it.each(bodies.filter(({ article }) => article.state.kind === 'published'))(
    '$article.slug is as long as an article should be',
    ({ tree }) => {
      const words = textOf(tree).split(/\s+/).filter(Boolean).length;
      expect(words).toBeGreaterThanOrEqual(700);
      expect(words).toBeLessThanOrEqual(1300);
    },
  );

  it.each(bodies)('$article.slug types no salary into its text', ({ article, tree }) => {
    const said = findMoney(`${article.title} ${article.standfirst} ${article.description} ${textOf(tree)}`);
    expect(said.map(({ quote }) => quote)).toEqual([]);
  });

  it('uses every block somewhere', () => {
    expect(new Set(bodies.flatMap(({ tree }) => blockTypesOf(tree)))).toEqual(
      new Set([
        ...['paragraph', 'heading', 'list', 'salaryComparison', 'faq', 'callToAction', 'newsletter'],
        ...['relatedContent', 'picture', 'pullQuote', 'callout', 'code'],
      ]),
    );
  });

  it('shows a review queue and a schedule', () => {
    expect(ARTICLES.map(({ state }) => state.kind).sort()).toEqual([
      'inReview',
      ...Array(6).fill('published'),
      'scheduled',
    ]);
  });
});

describe('the comparison of ML engineers and data scientists', () => {
  const range = (key: string) => {
    const figure = FIGURES.find((candidate) => candidate.key === key);
    return figure && [figure.region, figure.min, figure.max, figure.openAbove];
  };

  it.each([
    ['ml-engineer/junior', 45_000, 65_000],
    ['data-scientist/junior', 38_000, 55_000],
    ['ml-engineer/mid', 75_000, 110_000],
    ['data-scientist/mid', 65_000, 90_000],
    ['ml-engineer/senior', 100_000, 160_000],
    ['data-scientist/senior', 85_000, 130_000],
  ])('%s is paid %i to %i in London', (key, min, max) => {
    expect(range(key)).toEqual(['london', min, max, false]);
  });

  it('keeps the range of deep-tech adverts apart', () => {
    expect(range('ml-engineer/senior/deep-tech')).toEqual(['london', 130_000, 180_000, true]);
    expect(FIGURES.find(({ key }) => key === 'ml-engineer/senior/deep-tech')?.statistic).toBe(
      'advertised-range',
    );
  });

  it('cites its figures in the answers and promises no job alerts', () => {
    const answers = bodies[0]?.article.body.flatMap((passage) =>
      typeof passage !== 'string' && passage.block === 'faq'
        ? passage.questions.map(({ answer }) => answer)
        : [],
    );
    expect(answers).toHaveLength(5);
    for (const key of ['ml-engineer/mid', 'data-scientist/mid', 'ml-engineer/senior/deep-tech']) {
      expect(answers?.join(' ')).toContain(`{{${key}}}`);
    }
    expect(JSON.stringify([ARTICLES, ROLES, TABLES, PAGES, SETTINGS])).not.toMatch(/job alerts?/i);
  });
});

describe('role guides', () => {
  it.each(ROLES)('$slug is understood, and all that it names exists', (role) => {
    const writer = new LexicalWriter(role.slug, references);
    writer.body(role.dayToDay);
    writer.questions(role.faq);
    references.picture(role.hero);
    for (const table of role.tables) references.table(table);
    expect(role.ladder.map(({ level }) => level)).toEqual(['junior', 'mid', 'senior', 'lead', 'principal']);
    expect(role.relatedRoles).not.toContain(role.slug);
    expect(role.classification.every(({ version }) => version.startsWith('2020'))).toBe(true);
    expect(role.companies.every(({ name }) => /\((fictional|generic)\)$/.test(name))).toBe(true);
    expect(findMoney(`${role.summary} ${textOf(writer.body(role.dayToDay))}`)).toEqual([]);
  });
});

describe('salary figures', () => {
  it.each(FIGURES)('$key may be published without reservations of weight', (figure) => {
    const source = SOURCES.find(({ key }) => key === figure.source);
    const findings = validateFigure(
      {
        ...figure,
        currency: 'GBP',
        median: null,
        sampleSize: null,
        validFrom: figure.asOf,
        validTo: null,
        sources: source ? [source] : [],
        overrideReason: null,
      },
      { today: '2026-11-24', published: [], previous: null, adjustment: null, official: null },
    );
    expect(findings).toEqual([]);
    expect(mayPublish(findings)).toBe(true);
  });

  it('rises from level to level in every role', () => {
    for (const { slug } of ROLES) {
      const mins = FIGURES.filter(({ key }) => new RegExp(`^${slug}/[a-z]+$`).test(key)).map(
        ({ min }) => min,
      );
      expect(mins).toEqual([...mins].sort((a, b) => a - b));
    }
  });

  it('leaves two cells of the large table empty on purpose', () => {
    const keys = new Set(FIGURES.map(({ key }) => key));
    const table = TABLES.find(({ slug }) => slug === 'data-and-ai-roles-2026');
    const empty = table?.roles.flatMap((role) =>
      table.levels.map((level) => `${role}/${level}`).filter((key) => !keys.has(key)),
    );
    expect(empty).toEqual(['data-analyst/principal', 'llm-engineer/junior']);
  });
});

it('leads nowhere into the void from pages, navigation, footer and redirects', () => {
  for (const page of PAGES) new LexicalWriter(page.slug, references).body(page.body);
  const links = [SETTINGS.navigation, ...SETTINGS.footerGroups.map((group) => group.links)].flat();
  for (const { href } of links) references.document(href);
  for (const { to } of REDIRECTS) references.document(to);
});

it('describes every picture, and uses each', () => {
  const used = JSON.stringify([ARTICLES, ROLES, SETTINGS]);
  for (const { name, alt } of PICTURES) {
    expect(alt.length).toBeGreaterThan(60);
    expect(alt.length).toBeLessThanOrEqual(400);
    expect(used).toContain(name);
  }
});

describe('the history of figures', () => {
  it.each(HISTORIES)('$figure leads to what it says today', ({ figure: key, changes }) => {
    const figure = FIGURES.find((candidate) => candidate.key === key);
    const ends = changes.map(({ until }) => until);
    expect(ends).toEqual([...ends].sort());
    expect(figure).toBeDefined();
    const last = changes.at(-1);
    expect([last?.min, last?.max]).not.toEqual([figure?.min, figure?.max]);
    for (const { asOf, until } of changes) expect(asOf < until).toBe(true);
    expect(figure && figure.asOf < (ends.at(-1) ?? '')).toBe(true);
  });

  it('has updates and exactly one correction', () => {
    const reasons = HISTORIES.flatMap(({ changes }) => changes.map(({ reason }) => reason));
    expect(reasons.filter((reason) => reason === 'correction')).toHaveLength(1);
    expect(reasons.length).toBeGreaterThan(5);
  });
});
