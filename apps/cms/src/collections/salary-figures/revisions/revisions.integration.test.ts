import { type PageKind, type PageOf, pageAnswerSchema } from '@rolebook/contract/published/page';
import type { SalaryTable } from '@rolebook/contract/published/salary';
import { poolOf, queryOn } from '../../../database/query';
import { makeGuide } from '../../../published/testing/guide-content';
import { startTestCms, type TestCms } from '../../../testing/cms';
import { readHistory, readIntroduction } from './read-history';

let cms: TestCms;
let guide: Awaited<ReturnType<typeof makeGuide>>;

beforeAll(async () => {
  cms = await startTestCms();
  guide = await makeGuide(cms.payload);
}, 120_000);
afterAll(() => cms?.stop());

const query = () => queryOn(poolOf(cms.payload));
const publish = (id: string, body: Record<string, unknown>) =>
  cms.send('PATCH', `/salary-figures/${id}`, { as: 'publisher', body: { ...body, _status: 'published' } });
/** The mid data scientist: cited in the article, in the table, on no ladder. */
const cited = () => guide.figures[2] ?? '';
/** The senior data scientist. */
const other = () => guide.figures[4] ?? '';
const ARTICLE = '/articles/ml-engineer-vs-data-scientist';
async function page<Kind extends PageKind>(kind: Kind, path: string): Promise<PageOf<Kind>> {
  const { body } = await cms.send('GET', `/published/page?path=${encodeURIComponent(path)}`);
  const { page: found } = pageAnswerSchema.parse(body);
  if (found.kind !== kind) throw new Error(`${path} is a page of kind ${found.kind}`);
  return found as PageOf<Kind>;
}

describe('the history of a figure', () => {
  it('has every published change with its reason, before and after, and who made it', async () => {
    const id = cited();
    expect(
      (await publish(id, { min: 62_000, revisionReason: 'new-data', revisionNote: 'Survey' })).status,
    ).toBe(200);
    expect((await publish(id, { asOf: '2026-11-20' })).status).toBe(200);
    expect((await publish(id, { note: 'Only a word' })).status).toBe(200);
    const entries = await readHistory(query(), id);
    expect(entries).toMatchObject([
      {
        reason: 'new-data',
        note: null,
        by: 'publisher',
        before: { asOf: '2026-11-01' },
        after: { asOf: '2026-11-20' },
      },
      { reason: 'new-data', note: 'Survey', before: { min: 60_000 }, after: { min: 62_000 } },
    ]);
  });

  it('begins with the first publication: when, by whom, as what, and in which words to readers', async () => {
    const stored = await cms.payload.findByID({
      collection: 'salary-figures',
      id: other(),
      depth: 0,
      overrideAccess: true,
    });
    const level = await cms.payload.create({
      collection: 'levels',
      data: { name: 'Principal', slug: '', rank: 99 },
      overrideAccess: true,
    });
    const { doc } = (
      await cms.send('POST', '/salary-figures?draft=true', {
        as: 'editor',
        body: { ...stored, id: undefined, level: level.id, min: 110_000, max: 150_000, _status: 'draft' },
      })
    ).body;
    expect(await readIntroduction(query(), doc.id)).toBeNull();
    const first = { revisionReason: 'new-data', revisionNote: 'Adverts of the summer.' };
    const published = await publish(doc.id, first);
    expect([published.status, published.body.errors]).toEqual([200, undefined]);
    const said = {
      by: 'publisher',
      reason: 'new-data',
      note: 'Adverts of the summer.',
      state: { min: 110_000 },
    };
    expect(await readIntroduction(query(), doc.id)).toMatchObject(said);
    expect(await readHistory(query(), doc.id)).toEqual([]);
    const again = { min: 112_000, revisionReason: 'correction', revisionNote: 'A slip.' };
    expect((await publish(doc.id, again)).status).toBe(200);
    expect(await readIntroduction(query(), doc.id)).toMatchObject(said);
    expect(await readHistory(query(), doc.id)).toMatchObject([{ note: 'A slip.', before: { min: 110_000 } }]);
  });

  it('is not written for drafts, nor for what was never published', async () => {
    const before = await readHistory(query(), other());
    await cms.send('PATCH', `/salary-figures/${other()}?draft=true`, {
      as: 'editor',
      body: { max: 101_000 },
    });
    expect(await readHistory(query(), other())).toEqual(before);
    await publish(other(), { max: 100_000 });
  });

  it('has no hole where a figure was taken down and published again with another number', async () => {
    const role = await cms.payload.create({
      collection: 'roles',
      data: { title: 'Lone role', slug: '', summary: 'A job.', _status: 'published' },
      overrideAccess: true,
    });
    const { doc } = (
      await cms.send('POST', `/salary-figures`, {
        as: 'publisher',
        body: {
          ...(await cms.payload.findByID({
            collection: 'salary-figures',
            id: other(),
            depth: 0,
            overrideAccess: true,
          })),
          id: undefined,
          role: role.id,
          _status: 'published',
        },
      })
    ).body;
    await cms.send('PATCH', `/salary-figures/${doc.id}`, { as: 'publisher', body: { _status: 'draft' } });
    expect((await publish(doc.id, { max: 101_000 })).status).toBe(400);
    expect((await publish(doc.id, { max: 101_000, revisionReason: 'method' })).status).toBe(200);
    expect(await readHistory(query(), doc.id)).toMatchObject([
      { before: { max: 100_000 }, after: { max: 101_000 } },
    ]);
  });

  it('is lost with the save that it belongs to', async () => {
    const before = await readHistory(query(), cited());
    const refused = await publish(cited(), { min: 200_000, max: 100_000, revisionReason: 'new-data' });
    expect(refused.status).toBe(400);
    const late = await publish(cited(), { min: 63_000, revisionReason: 'new-data', asOf: 'no day' });
    expect(late.status).toBe(400);
    expect(await readHistory(query(), cited())).toEqual(before);
  });

  it.each([
    'update rolebook.figure_revisions set note = $$x$$',
    'delete from rolebook.figure_revisions',
    'truncate rolebook.figure_revisions cascade',
    'delete from rolebook.corrected_documents',
  ])('cannot be rewritten: %s', async (statement) => {
    await expect(query()(statement)).rejects.toThrow(/append-only/);
  });

  it('does not become that of another figure', async () => {
    const level =
      guide.figures.length > 0
        ? await cms.payload.find({ collection: 'levels', limit: 1, overrideAccess: true })
        : null;
    const answer = await publish(cited(), { level: level?.docs.at(0)?.id, statistic: 'p25-p75' });
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/history would be that of another figure/);
  });
});

describe('what readers see of it', () => {
  it('is on the page of the table and of the guide, oldest first', async () => {
    const table = await page('salary-table', '/salaries/uk-salary-comparison');
    expect(table.history).toMatchObject([
      {
        figureId: cited(),
        role: { title: 'Data Scientist' },
        revisions: [
          { before: { min: 60_000 }, after: { min: 62_000 }, note: 'Survey' },
          { after: { asOf: '2026-11-20' } },
        ],
      },
    ]);
    expect(table.history[0]?.revisions[0]).not.toHaveProperty('by');
    expect((await page('role-guide', '/roles/ml-engineer')).history).toMatchObject([{ figureId: cited() }]);
  });

  it('is a correction only where a page showed the wrong number', async () => {
    expect((await page('article', ARTICLE)).corrections).toHaveLength(1);
    const answer = await publish(cited(), {
      max: 79_000,
      revisionReason: 'correction',
      revisionNote: 'Two rows were swapped.',
    });
    expect(answer.status).toBe(200);
    const text =
      'An earlier version gave £62,000 – £80,000 a year for Data Scientist, Mid, United Kingdom. The right figure was £62,000 – £79,000 a year. Two rows were swapped.';
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date());
    const plain = (corrections: { date: string; text: string }[]) =>
      corrections.map(({ date, text: words }) => ({
        date,
        text: words.replace(/[\u00a0\u2060]+/g, ' ').replace(/ +/g, ' '),
      }));
    expect(plain((await page('article', ARTICLE)).corrections)).toEqual([
      { date: today, text },
      { date: '2026-11-02', text: 'A figure was wrong.' },
    ]);
    expect(plain((await page('salary-table', '/salaries/uk-salary-comparison')).corrections)).toEqual([
      { date: today, text },
    ]);
    expect(plain((await page('role-guide', '/roles/ml-engineer')).corrections)).toEqual([
      { date: today, text },
    ]);
    expect((await page('article', '/articles/an-earlier-article')).corrections).toEqual([]);
  });
});

describe('a withdrawn figure', () => {
  it('needs a reason and words', async () => {
    const silent = await publish(cited(), { withdrawn: true });
    expect(silent.text).toMatch(/revisionReason/);
    expect(silent.text).toMatch(/revisionNote/);
  });

  it('says "Not enough data" everywhere, keeps its history, and can come back', async () => {
    const cellOf = (table: SalaryTable) =>
      table.cells.find(({ role, level }) => role === 'data-scientist' && level === 'mid')?.figure;
    expect(
      (
        await publish(cited(), {
          withdrawn: true,
          revisionReason: 'method',
          revisionNote: 'Too few adverts.',
        })
      ).status,
    ).toBe(200);
    const table = await page('salary-table', '/salaries/uk-salary-comparison');
    expect(cellOf(table.table)).toBeNull();
    expect(table.history[0]?.revisions.at(-1)).toMatchObject({
      note: 'Too few adverts.',
      after: { withdrawn: true },
    });
    const article = JSON.stringify((await page('article', ARTICLE)).body);
    expect(article).toContain('not enough data');
    expect(article).not.toContain(cited());

    expect((await publish(cited(), { withdrawn: false, revisionReason: 'new-data' })).status).toBe(200);
    expect(cellOf((await page('salary-table', '/salaries/uk-salary-comparison')).table)).toMatchObject({
      min: 62_000,
    });
  });
});

describe('a figure that readers see', () => {
  const refusal = /“ML Engineer vs Data Scientist”.*“UK salary comparison”.*withdraw it/;

  it.each([
    ['unpublished', 'PATCH', { _status: 'draft' }],
    ['put into the trash', 'PATCH', { deletedAt: '2026-11-25T00:00:00.000Z' }],
    ['deleted', 'DELETE', undefined],
  ])('is not %s', async (_name, method, body) => {
    const answer = await cms.send(method, `/salary-figures/${cited()}`, { as: 'publisher', body });
    expect(answer.status).toBe(409);
    expect(answer.text).toMatch(refusal);
    expect((await readHistory(query(), cited())).length).toBeGreaterThan(0);
  });

  it('is not taken away in bulk either', async () => {
    const answer = await cms.send('PATCH', `/salary-figures?where[id][equals]=${cited()}`, {
      as: 'publisher',
      body: { _status: 'draft' },
    });
    expect(answer.text).toMatch(refusal);
  });

  it('may still get a draft of another number', async () => {
    const answer = await cms.send('PATCH', `/salary-figures/${cited()}?draft=true`, {
      as: 'editor',
      body: { max: 83_000 },
    });
    expect(answer.status).toBe(200);
  });
});

describe('the day that readers are told a page was updated', () => {
  it('follows the figures on it, and not a comma', async () => {
    const before = (await page('article', ARTICLE)).updatedAt;
    expect(before).not.toBeNull();
    const comma = await cms.send('PATCH', `/articles/${guide.article.id}`, {
      as: 'publisher',
      body: { heroCredit: 'Us, ourselves', _status: 'published' },
    });
    expect(comma.status).toBe(200);
    expect((await page('article', ARTICLE)).updatedAt).toBe(before);
    expect((await publish(cited(), { max: 81_000, revisionReason: 'new-data' })).status).toBe(200);
    expect((await page('article', ARTICLE)).updatedAt ?? '').toMatch(/^20/);
    expect(((await page('article', ARTICLE)).updatedAt ?? '') > (before ?? '')).toBe(true);
    expect((await page('article', '/articles/an-earlier-article')).updatedAt).toBeNull();
  });
});
