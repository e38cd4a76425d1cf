import {
  type SearchAnswer,
  searchAnswerSchema,
  suggestionsSchema,
} from '@rolebook/contract/published/search';
import { inTransaction, poolOf, type Query, queryOn } from '../database/query';
import { reconcile } from '../renewal/reconcile';
import { startTestCms, type TestCms } from '../testing/cms';
import { bodyOf, contentMaker } from '../testing/content';
import { countTerms } from './term-keeper';

let cms: TestCms;
let make: ReturnType<typeof contentMaker>;
let query: Query;

const learnTerms = () => inTransaction(poolOf(cms.payload), countTerms);

async function ask(parameters: string): Promise<SearchAnswer> {
  const answer = await cms.send('GET', `/published/search?${parameters}`);
  expect([parameters, answer.status]).toEqual([parameters, 200]);
  expect(answer.headers.get('cache-control')).toBe('no-store, no-transform');
  return searchAnswerSchema.parse(answer.body);
}
const find = (text: string, more = '') => ask(`q=${encodeURIComponent(text)}${more}`);
const titles = ({ results }: SearchAnswer) =>
  results.map(({ title }) => title.map(({ text }) => text).join(''));
const suggest = async (text: string) =>
  suggestionsSchema
    .parse((await cms.send('GET', `/published/suggestions?q=${encodeURIComponent(text)}`)).body)
    .suggestions.map(({ title }) => title);

const guide = (data: Record<string, unknown>) =>
  cms.payload.create({
    collection: 'roles',
    data: { slug: '', summary: 'A job.', _status: 'published', ...data } as never,
    overrideAccess: true,
  });

const heading = (text: string) => {
  const body = bodyOf('Nothing more.');
  const [first] = body.root.children;
  if (!first) throw new Error('no paragraph');
  return {
    root: {
      ...body.root,
      children: [
        {
          ...first,
          type: 'heading',
          tag: 'h2',
          children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
        },
        first,
      ],
    },
  };
};

beforeAll(async () => {
  cms = await startTestCms();
  make = contentMaker(cms);
  query = queryOn(poolOf(cms.payload));
  await guide({
    title: 'ML Engineer',
    summary: 'Puts models into production.',
    alternativeTitles: ['Machine Learning Engineer'],
    hiddenTitles: ['AI developer', 'maschine lerning enginere'],
  });
  await guide({ title: 'Data Scientist', summary: 'Finds out what data says.' });
  await guide({ title: 'C++ Developer' });
  await cms.payload.updateGlobal({
    slug: 'site-settings',
    data: { searchSynonyms: 'qa = quality assurance\nwage = pay = salary' },
    overrideAccess: true,
  });
}, 120_000);
afterAll(() => cms.stop());

describe('what comes first', () => {
  it('is the title, then other names, standfirst, headings, text', async () => {
    const word = 'zymurgy';
    await make.article('published', { title: 'In the text', body: bodyOf(`Some say that ${word} pays.`) });
    await make.article('published', { title: 'In a heading', body: heading(`On ${word}`) });
    await make.article('published', { title: 'In the standfirst', standfirst: `What ${word} is.` });
    await guide({ title: 'By another name', alternativeTitles: [`Master of ${word}`] });
    await make.article('published', { title: `All about ${word}` });
    expect(titles(await find(word))).toEqual([
      `All about ${word}`,
      'By another name',
      'In the standfirst',
      'In a heading',
      'In the text',
    ]);
  });

  it('is the guide whose very name was typed', async () => {
    await make.article('published', {
      title: 'Why an ML engineer is no data scientist: ML engineer pay explained',
    });
    expect(titles(await find('ml engineer'))[0]).toBe('ML Engineer');
    expect(titles(await find('DATA SCIENTIST'))[0]).toBe('Data Scientist');
  });
});

describe('what is found', () => {
  it.each([
    ['engineers', 'ML Engineer', 'another form of the word'],
    ['machin', 'ML Engineer', 'a word that is still being typed'],
    ['engineeri', 'Engineering careers', 'a beginning beyond the stem'],
    ['ai developer', 'ML Engineer', 'a hidden title'],
    ['c++', 'C++ Developer', 'a name with signs'],
    ['ml ops', 'MLOps for beginners', 'two words for one'],
    ['mlops', 'MLOps for beginners', 'the same in small letters'],
    ['data ops', 'DataOps and Data Ops', 'two words for either'],
    ['dataops', 'Running Data Ops', 'one word for two'],
    ['resume', 'Your résumé', 'without the accents'],
    ['RÉSUMÉ', 'Your résumé', 'with them'],
    ['qa', 'Quality assurance at scale', 'a synonym'],
    ['wage', 'Salary talks', 'a synonym of two'],
    ['ai ml', 'AI/ML in one word', 'words between signs'],
    ['it', 'Careers in IT', 'a word that is a stop word elsewhere'],
    ['how to become a zookeeper', 'A zookeeper’s day', 'a question'],
  ])('%j finds %j: %s', async (text, title) => {
    if (!titles(await find(title)).includes(title)) {
      await make.article('published', { title, body: bodyOf('Become what you are.') });
    }
    const answer = await find(text);
    expect(answer.outcome).toBe('all-words');
    expect(titles(answer)).toContain(title);
  });

  it('is every kind: articles, guides, tables, topics, authors, pages', async () => {
    const word = 'quokka';
    const { payload } = cms;
    const published = { _status: 'published' as const, slug: '' };
    await make.article('published', { title: `${word} article` });
    const role = await guide({ title: `${word} guide` });
    await payload.create({
      collection: 'topics',
      data: { ...published, name: `${word} topic`, description: 'About it.', accent: 'teal' },
      overrideAccess: true,
    });
    await payload.create({
      collection: 'authors',
      data: { ...published, name: `${word} author`, jobTitle: 'Writer', bio: 'Writes.' },
      overrideAccess: true,
    });
    await payload.create({
      collection: 'pages',
      data: { ...published, title: `${word} page`, body: bodyOf('Text.') },
      overrideAccess: true,
    });
    await payload.create({
      collection: 'salary-tables',
      data: {
        caption: `${word} table`,
        slug: '',
        roles: [role.id],
        levels: [(await make.level()).id],
        region: (await make.region()).id,
        currency: 'GBP',
        period: 'year',
        component: 'base',
        employment: 'permanent',
        statistic: 'editorial-range',
        orientation: 'roles-as-columns',
        hasPage: true,
        _status: 'published',
      },
      overrideAccess: true,
    });
    const { results, facets } = await find(word);
    const kinds = ['article', 'author', 'info-page', 'role-guide', 'salary-table', 'topic'];
    expect(results.map(({ kind }) => kind).sort()).toEqual(kinds);
    expect(facets.kind.map(({ value }) => value).sort()).toEqual(kinds);
    for (const { path } of results) {
      expect((await cms.send('GET', `/published/page?path=${path}`)).status).toBe(200);
    }
  });
});

describe('facets', () => {
  it('narrow the results, and count what each would leave', async () => {
    const [one, other] = [await make.author(), await make.author()];
    const topic = await make.topic();
    const role = await guide({ title: 'Wombat keeper' });
    const article = (title: string, more: Record<string, unknown>) =>
      make.article('published', { title: `Wombat ${title}`, ...more });
    await article('one', { topic: topic.id, authors: [one.id], roles: [role.id] });
    await article('two', { topic: topic.id, authors: [one.id, other.id] });
    await article('three', { authors: [other.id] });

    const all = await find('wombat');
    expect(all.total).toBe(4);
    const counts = (options: SearchAnswer['facets']['author']) =>
      Object.fromEntries(options.map(({ value, count }) => [value, count]));
    expect(counts(all.facets.author)).toEqual({ [one.slug]: 2, [other.slug]: 2 });
    expect(counts(all.facets.kind)).toEqual({ article: 3, 'role-guide': 1 });
    expect(counts(all.facets.role)).toEqual({ 'wombat-keeper': 2 });

    const narrowed = await find('wombat', `&topic=${topic.slug}&author=${other.slug}`);
    expect(titles(narrowed)).toEqual(['Wombat two']);
    expect(counts(narrowed.facets.author)).toEqual({ [one.slug]: 2, [other.slug]: 1 });
    expect(narrowed.facets.author.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual([
      other.slug,
    ]);
    expect((await find('wombat', `&author=${one.slug}&author=${other.slug}`)).total).toBe(3);
    const nothingLeft = await find('wombat', '&kind=topic');
    expect(nothingLeft).toMatchObject({ total: 0, results: [], pages: 1 });
    expect(nothingLeft.facets.kind).toContainEqual({
      value: 'topic',
      label: 'topic',
      count: 0,
      chosen: true,
    });
    expect((await find('wombat', '&topic=no-such-topic')).total).toBe(0);
  });

  it('turn pages of ten, and say how many there are', async () => {
    for (let number = 1; number <= 12; number += 1)
      await make.article('published', { title: `Platypus ${number}` });
    const first = await find('platypus');
    const second = await find('platypus', '&page=2');
    expect([first.total, first.pages, first.results.length, second.results.length]).toEqual([12, 2, 10, 2]);
    expect(new Set([...titles(first), ...titles(second)]).size).toBe(12);
    expect((await find('platypus', '&page=20')).results).toEqual([]);
  });
});

describe('when nothing has the words', () => {
  it('puts typing errors right, and says so', async () => {
    await make.article('published', { title: 'Learning Python slowly' });
    await learnTerms();
    for (const text of ['pyhton', 'learnign pyton']) {
      const answer = await find(text);
      expect([text, answer.outcome]).toEqual([text, 'corrected']);
      expect(answer.searchedFor).toMatch(/^(learning )?python$/);
      expect(titles(answer)).toContain('Learning Python slowly');
    }
  });

  it('never corrects to a word that only a hidden title has', async () => {
    await learnTerms();
    const terms = await query<{ term: string }>('select term from rolebook.search_terms');
    expect(terms.map(({ term }) => term)).toContain('engineer');
    expect(terms.map(({ term }) => term)).not.toContain('enginere');
  });

  it('shows what has some of them', async () => {
    const answer = await find('scientist xqzzv');
    expect(answer.outcome).toBe('some-words');
    expect(titles(answer)).toContain('Data Scientist');
  });

  it('offers the nearest names', async () => {
    await query('delete from rolebook.search_terms');
    const answer = await find('scientest');
    expect(answer.outcome).toBe('nearest');
    expect(titles(answer)).toContain('Data Scientist');
    expect(await find('xqzzv')).toMatchObject({ outcome: 'nearest', total: 0, results: [] });
  });
});

describe('extracts', () => {
  it('mark what was searched for and hold no markup of anybody', async () => {
    await make.article('published', {
      title: 'Danger <b>numbat</b>',
      standfirst: 'Nothing here.',
      body: bodyOf(
        `${'Padding words come first. '.repeat(60)} A \ue000numbat\ue001 says <script>alert(1)</script> at night.`,
      ),
    });
    const [result] = (await find('numbats')).results;
    expect(result?.title.filter(({ hit }) => hit)).toEqual([{ text: 'numbat', hit: true }]);
    expect(result?.extract.filter(({ hit }) => hit)).toEqual([{ text: 'numbat', hit: true }]);
    const text = result?.extract.map((piece) => piece.text).join('') ?? '';
    expect(text).not.toMatch(/[\ue000\ue001]/);
    expect(text.length).toBeLessThan(600);
  });

  it('never repeat a figure, which changes without its article', async () => {
    const article = await make.article('published', { title: 'Pay' });
    const text = (words: string) => ({ type: 'text', text: words });
    const token = { type: 'inlineBlock', fields: { blockType: 'salaryFigure' } };
    const paragraph = {
      type: 'paragraph',
      children: [text('A bilby keeper earns '), token, text(' a year.')],
    };
    await query(`update articles set body = $2::jsonb, updated_at = now() where id::text = $1`, [
      article.id,
      JSON.stringify({ root: { type: 'root', children: [paragraph] } }),
    ]);
    await reconcile(cms.payload, poolOf(cms.payload));
    const [result] = (await find('bilby')).results;
    expect(result?.extract.map(({ text }) => text).join('')).toBe('bilby keeper earns … a year');
  });
});

describe('what is published', () => {
  it('is found as soon as it is saved, under its newest words, and not after it is taken down', async () => {
    const { payload } = cms;
    const article = await make.article('published', { title: 'Echidna one' });
    const change = (data: Record<string, unknown>, draft = false) =>
      payload.update({ collection: 'articles', id: article.id, data, draft, overrideAccess: true });
    expect(titles(await find('echidna'))).toEqual(['Echidna one']);
    await change({ title: 'Echidna draft' }, true);
    expect(titles(await find('echidna'))).toEqual(['Echidna one']);
    await change({
      title: 'Bandicoot two',
      standfirst: 'Other.',
      body: bodyOf('Other.'),
      _status: 'published',
    });
    expect((await find('echidna')).total).toBe(0);
    expect(titles(await find('bandicoot'))).toEqual(['Bandicoot two']);
    await change({ _status: 'draft' });
    expect((await find('bandicoot')).total).toBe(0);
    expect(await suggest('bandic')).toEqual([]);
  });

  it('cannot have a row unless it is announced', async () => {
    await expect(
      query(
        `insert into rolebook.search (collection, document_id, shape, kind, path, title, summary, topics, roles, authors,
           names, named, body, titles, head, terms, words)
         values ('articles', 'not-published', 1, 'article', '/x', 'x', 'x', '{}', '{}', '{}', '{}', '', '', '', '', '', '')`,
      ),
    ).rejects.toThrow(/foreign key/);
  });

  it('gets its rows back when they are lost or of an older shape', async () => {
    const rows = 'select collection, document_id, words::text, head::text from rolebook.search order by 1, 2';
    const before = await query(rows);
    expect(before.length).toBeGreaterThan(20);
    await query(`delete from rolebook.search where collection = 'articles'`);
    await query(`update rolebook.search set shape = 0, words = '' where collection = 'roles'`);
    await reconcile(cms.payload, poolOf(cms.payload));
    expect(await query(rows)).toEqual(before);
  });
});

describe('suggestions', () => {
  it('are titles that hold what is being typed, guides and beginnings first', async () => {
    await make.article('published', { title: 'The case for data scientists' });
    await make.article('published', { title: 'Data scientist or not?' });
    expect((await suggest('data sci')).slice(0, 3)).toEqual([
      'Data Scientist',
      'Data scientist or not?',
      'The case for data scientists',
    ]);
    expect(await suggest('ai dev')).toEqual(['ML Engineer']);
    expect(await suggest('mashine lern')).toContain('ML Engineer');
    expect(await suggest('d')).toEqual([]);
    expect(await suggest('')).toEqual([]);
  });
});

describe('hostile input', () => {
  const long = 'a'.repeat(201);
  it.each([
    [`q=${long}`, 'q'],
    ['q=x&page=0', 'page'],
    ['q=x&page=-1', 'page'],
    ['q=x&page=99999', 'page'],
    ['q=x&page=1e1', 'page'],
    ['q=x&kind=user', 'kind'],
    ['q=x&topic=../etc', 'topic'],
    ['q=x&topic=%00', 'topic'],
    [`q=x${'&role=a'.repeat(1)}${Array.from({ length: 11 }, (_, n) => `&author=a${n}`).join('')}`, 'author'],
    [`q=${'a'.repeat(10_000)}`, 'q'],
  ])('query %# is refused, and the answer names the field', async (parameters, field) => {
    const answer = await cms.send('GET', `/published/search?${parameters}`);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(field);
    expect(answer.text).not.toMatch(/ at \/|node_modules|syntax|tsquery/);
  });

  it('no string of bytes is an error', async () => {
    const strings = [
      "' or 1=1 --",
      "a' & !b | (c <-> d):*",
      '\\',
      '%',
      '"',
      '<script>alert(1)</script>',
      '\u202e\u200b\ufeff',
      '👩🏽‍💻 developer',
      'مهندس تعلم الآلة',
      '机器学习工程师',
      '한국어 개발자',
      'ﷺ'.repeat(60),
      'Z̸͗̌a̷l̵g̶o̷',
      'a '.repeat(100),
      '1'.repeat(200),
      `${'x'.repeat(90)} ${'y'.repeat(90)}`,
      'the of and',
      '$1 $2 $$',
    ];
    for (const text of strings) {
      for (const endpoint of ['search', 'suggestions']) {
        const answer = await cms.send('GET', `/published/${endpoint}?q=${encodeURIComponent(text)}`);
        expect([text, endpoint, answer.status]).toEqual([text, endpoint, 200]);
      }
    }
    for (const raw of ['%ff%fe', '%', '%zz', '%ed%a0%80', '+%2B+', '%00', '', '&q=&q=a']) {
      const { status } = await cms.send('GET', `/published/search?q=${raw}`);
      expect([raw, [200, 400].includes(status)]).toEqual([raw, true]);
    }
    expect((await cms.send('GET', '/published/search')).status).toBe(200);
  });
});

it('tells an editor which line of the synonyms cannot be used', async () => {
  const answer = await cms.send('POST', '/globals/site-settings', {
    as: 'admin',
    body: { searchSynonyms: 'ml = machine learning\nnonsense' },
  });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('Line 2 (“nonsense”)');
});
