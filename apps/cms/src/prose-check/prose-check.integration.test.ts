import { TASKS } from '../dashboard/tasks';
import { todaysWork } from '../dashboard/todays-work';
import { poolOf, queryOn } from '../database/query';
import { makeGuide } from '../published/testing/guide-content';
import { startTestCms, type TestCms } from '../testing/cms';
import { bodyOf, contentMaker } from '../testing/content';
import { checkPublished, proseJobOf } from './check-published';

let cms: TestCms;
let guide: Awaited<ReturnType<typeof makeGuide>>;

beforeAll(async () => {
  cms = await startTestCms();
  guide = await makeGuide(cms.payload);
}, 120_000);
afterAll(() => cms?.stop());

const query = () => queryOn(poolOf(cms.payload));
const midScientist = () => guide.figures[2] ?? '';
const ask = (document: Record<string, unknown>, collection = 'articles') =>
  cms.send('POST', `/checklist/${collection}/new`, { as: 'editor', body: { document } });
const itemsOf = async (document: Record<string, unknown>, collection = 'articles') =>
  (await ask(document, collection)).body.items as {
    key: string;
    severity: string;
    field: string;
    message: string;
    prose?: Record<string, unknown>;
  }[];
const changeFigure = (data: Record<string, unknown>) =>
  cms.send('PATCH', `/salary-figures/${midScientist()}`, {
    as: 'publisher',
    body: { revisionReason: 'new-data', ...data, _status: 'published' },
  });
/** What the worker would do with the jobs in the queue. */
async function work() {
  const jobs = await query()<{ payload: unknown }>(
    `delete from graphile_worker._private_jobs where task_id = (select id from graphile_worker._private_tasks
       where identifier = 'check-prose') returning payload`,
  );
  for (const { payload } of jobs) await checkPublished(cms.payload, proseJobOf(payload));
  return jobs.length;
}
const contradictions = async () =>
  (await todaysWork(query(), ['publisher'], TASKS)).find(({ key }) => key === 'contradicting-sentences');

describe('the check of a text in the form', () => {
  it('names exact words, where they stand, and the figure that can take their place', async () => {
    const body = bodyOf('A mid data scientist earns £50k–£70k today.');
    expect(await itemsOf({ title: 'Pay', body })).toMatchObject([
      {
        severity: 'warn',
        field: 'body',
        message: expect.stringMatching(
          /^“£50k–£70k” contradicts the figure for Data Scientist, Mid, United Kingdom: £60k/,
        ),
        prose: {
          place: 'body|root/children/0',
          quote: '£50k–£70k',
          start: 27,
          end: 36,
          replacement: { figure: midScientist(), part: 'range' },
          whyNot: null,
        },
      },
    ]);
  });

  it.each([
    ['a match', 'A mid data scientist earns £60k–£80k.', ['note']],
    ['what is contained', 'A mid data scientist may earn £65k.', []],
    ['no role', 'People earn £65k a year.', ['note']],
    ['malformed', 'A mid data scientist earns £60,00.', ['warn']],
    ['reversed', 'A mid data scientist earns £80k–£60k.', ['warn']],
    ['by the hour', 'A mid data scientist earns £30 an hour.', []],
    ['not pay', 'They ran a £1m-£10m+ portfolio with a £300 learning budget.', []],
  ])('%s', async (_name, text, severities) => {
    expect((await itemsOf({ title: 'Pay', body: bodyOf(text) })).map(({ severity }) => severity)).toEqual(
      severities,
    );
  });

  it('reads standfirst, headings, answers, search texts, and descriptions of pictures', async () => {
    const wrong = 'A mid data scientist earns £50k–£70k.';
    const media = await cms.payload.update({
      collection: 'media',
      id: guide.picture.id,
      data: { alt: wrong },
      overrideAccess: true,
    });
    const items = await itemsOf({
      title: wrong,
      standfirst: wrong,
      hero: media.id,
      body: {
        root: {
          children: [
            { type: 'heading', tag: 'h2', children: [{ type: 'text', text: wrong }] },
            {
              type: 'block',
              fields: {
                blockType: 'faq',
                heading: wrong,
                items: [{ question: wrong, answer: bodyOf(wrong) }],
              },
            },
          ],
        },
      },
      seo: { title: wrong, description: wrong },
    });
    await cms.payload.update({
      collection: 'media',
      id: guide.picture.id,
      data: { alt: 'A plain field' },
      overrideAccess: true,
    });
    expect(items.map(({ prose }) => [prose?.place, prose?.replacement !== null])).toEqual([
      ['title|', false],
      ['standfirst|', false],
      ['hero|', false],
      ['body|root/children/0', true],
      ['body|root/children/1/fields/heading', false],
      ['body|root/children/1/fields/items/0/question', false],
      ['body|root/children/1/fields/items/0/answer/root/children/0', true],
      ['seo.title|', false],
      ['seo.description|', false],
    ]);
    for (const { prose } of items.filter(({ prose: found }) => found?.replacement === null)) {
      expect(prose?.whyNot).toMatch(/plain text|description of the picture/);
    }
  });

  it('knows the role from the guide that the answer is in', async () => {
    const items = await itemsOf(
      {
        title: 'Data Scientist',
        slug: guide.first.slug,
        faq: [{ question: 'What do mid people earn?', answer: bodyOf('£50k–£70k.') }],
      },
      'roles',
    );
    expect(items).toMatchObject([
      { field: 'faq.0.answer', prose: { place: 'faq.0.answer|root/children/0' } },
    ]);
  });

  it('is for editors', async () => {
    const send = (as: 'anonymous' | 'newsletter') =>
      cms.send('POST', '/checklist/articles/new', { as, body: { document: {} } });
    expect((await send('anonymous')).status).toBe(403);
    expect((await send('newsletter')).status).toBe(403);
    expect(
      (await cms.send('POST', '/checklist/users/new', { as: 'admin', body: { document: {} } })).status,
    ).toBe(404);
    expect(
      (await cms.send('POST', '/checklist/articles/new', { as: 'editor', body: { document: 7 } })).status,
    ).toBe(400);
  });
});

describe('published texts', () => {
  it('are checked again when a figure that they speak of changes, and no others', async () => {
    const make = contentMaker(cms);
    const plain = await make.article('published', {
      title: 'Typed by hand',
      body: bodyOf('It depends. A mid data scientist earns £60k–£80k. So it goes.'),
    });
    await make.article('published', { title: 'Of something else', body: bodyOf('No word on pay.') });
    await work();
    expect(await contradictions()).toBeUndefined();
    const before = await query()<{ document_id: string; checked_at: Date }>(
      'select document_id, checked_at from rolebook.checked_texts',
    );

    expect((await changeFigure({ min: 64_000, max: 84_000 })).status).toBe(200);
    await work();
    const found = await contradictions();
    expect(found).toMatchObject({
      total: 1,
      urgency: 'now',
      lines: [{ text: 'Typed by hand', href: `/admin/collections/articles/${plain.id}` }],
    });
    expect(found?.lines[0]?.detail).toMatch(
      /^“A mid data scientist earns £60k–£80k\.” “£60k–£80k” was the figure for Data Scientist, Mid, United Kingdom until /,
    );
    const after = await query()<{ document_id: string; checked_at: Date }>(
      'select document_id, checked_at from rolebook.checked_texts',
    );
    const again = after.filter(({ document_id, checked_at }) =>
      before.some(
        (row) => row.document_id === document_id && row.checked_at.getTime() !== checked_at.getTime(),
      ),
    );
    expect(again.map(({ document_id }) => document_id)).toEqual([plain.id]);
  });

  it('are named no longer once an editor let the sentence stand, with a reason', async () => {
    const [sentence] = await query()<{ document_id: string; finding_key: string }>(
      'select * from rolebook.contradicting_sentences',
    );
    const id = sentence?.document_id ?? '';
    const document = await cms.payload.findByID({
      collection: 'articles',
      id,
      depth: 0,
      overrideAccess: true,
    });
    const publish = () =>
      cms.send('PATCH', `/articles/${id}`, {
        as: 'publisher',
        body: { heroCredit: 'Us', _status: 'published' },
      });
    const refused = await publish();
    expect(refused.status).toBe(400);
    expect(refused.text).toMatch(/give a reason in the checklist/);
    const answer = (reason: string, key = sentence?.finding_key) =>
      cms.send('POST', `/checklist/articles/${id}/acknowledge`, {
        as: 'editor',
        body: { document, key, reason },
      });
    expect((await answer('no')).status).toBe(400);
    expect((await answer('A quotation of 2025.', 'stale:other')).status).toBe(409);
    expect((await answer('A quotation from an advert of 2025.')).status).toBe(201);
    expect(await contradictions()).toBeUndefined();
    expect((await publish()).status).toBe(200);
  });

  it('ask again when the figure has another number', async () => {
    expect((await changeFigure({ min: 66_000, max: 86_000 })).status).toBe(200);
    await work();
    expect(await contradictions()).toMatchObject({ total: 1 });
  });

  it('are all checked when nobody ever did', async () => {
    await query()('delete from rolebook.checked_texts');
    expect(await checkPublished(cms.payload, { unchecked: true })).toBeGreaterThan(3);
    expect(await checkPublished(cms.payload, { unchecked: true })).toBe(0);
    expect(await contradictions()).toMatchObject({ total: 1 });
  });
});

describe('a figure that looks odd', () => {
  it('is published once every warning was answered, and asks again for another number', async () => {
    const [before] = await query()<{ max: string }>(
      `select max from salary_figures where id = '${midScientist()}'`,
    );
    const wide = (max: number) => changeFigure({ min: 66_000, max });
    const refused = await wide(140_000);
    expect(refused.status).toBe(400);
    expect(refused.text).toMatch(/more than twice the lower/);
    expect(refused.text).toMatch(/changes by more than 25%/);
    expect(refused.text).toMatch(/above 100,000, that of Senior/);
    const [after] = await query()<{ max: string }>(
      `select max from salary_figures where id = '${midScientist()}'`,
    );
    expect(after).toEqual(before);

    const document = {
      ...(await cms.payload.findByID({
        collection: 'salary-figures',
        id: midScientist(),
        depth: 0,
        overrideAccess: true,
      })),
      max: 140_000,
    };
    const items = (
      await cms.send('POST', `/checklist/salary-figures/${midScientist()}`, {
        as: 'editor',
        body: { document },
      })
    ).body.items as { key: string; severity: string }[];
    expect(items.every(({ severity }) => severity === 'warn')).toBe(true);
    for (const { key } of items) {
      const kept = await cms.send('POST', `/checklist/salary-figures/${midScientist()}/acknowledge`, {
        as: 'editor',
        body: { document, key, reason: 'Two large employers moved; see the source.' },
      });
      expect(kept.status).toBe(201);
    }
    expect((await wide(141_000)).status).toBe(400);
    expect((await wide(140_000)).status).toBe(200);
  });

  it('is not published by giving a reason for what is refused', async () => {
    const document = {
      ...(await cms.payload.findByID({
        collection: 'salary-figures',
        id: midScientist(),
        depth: 0,
        overrideAccess: true,
      })),
      sources: [],
    };
    const [item] = (
      await cms.send('POST', `/checklist/salary-figures/${midScientist()}`, {
        as: 'editor',
        body: { document },
      })
    ).body.items.filter(({ severity }: { severity: string }) => severity === 'refuse');
    expect(item.message).toMatch(/no source/);
    const answer = await cms.send('POST', `/checklist/salary-figures/${midScientist()}/acknowledge`, {
      as: 'editor',
      body: { document, key: item.key, reason: 'We know it from experience.' },
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/must be mended/);
  });
});

describe('a figure that a text cites', () => {
  const tokenTo = (figure: string, more: object = {}) => ({
    type: 'inlineBlock',
    version: 1,
    fields: { id: 'a'.repeat(24), blockType: 'salaryFigure', figure, part: 'range', form: 'short', ...more },
  });
  const bodyWith = (token: object) => {
    const body = bodyOf('It pays ');
    for (const paragraph of body.root.children) (paragraph.children as unknown[]).push(token);
    return body;
  };

  it('may be old where it is cited already, and not where it is new', async () => {
    const [juniorScientist = ''] = guide.figures;
    const make = contentMaker(cms);
    const citing = await make.article('published', {
      title: 'Citing',
      body: bodyWith(tokenTo(juniorScientist)),
    });
    const fresh = await make.article('draft', { title: 'Fresh', body: bodyWith(tokenTo(juniorScientist)) });
    await query()(
      `update salary_figures set as_of = now() - interval '20 months' where id = '${juniorScientist}'`,
    );
    const itemsFor = async (id: string, body: unknown) =>
      (
        await cms.send('POST', `/checklist/articles/${id}`, {
          as: 'editor',
          body: { document: { title: 'x', body } },
        })
      ).body.items as { severity: string; message: string }[];
    expect(await itemsFor(citing.id, citing.body)).toMatchObject([
      { severity: 'warn', message: expect.stringMatching(/more than 18 months/) },
    ]);
    expect(await itemsFor(fresh.id, fresh.body)).toMatchObject([
      { severity: 'refuse', message: expect.stringMatching(/Nothing new may cite it/) },
    ]);
    expect(await itemsFor(fresh.id, bodyWith(tokenTo(juniorScientist, { pinnedOn: '2025-05-01' })))).toEqual(
      [],
    );
    const publish = (id: string) =>
      cms.send('PATCH', `/articles/${id}`, {
        as: 'publisher',
        body: { heroCredit: 'Us', _status: 'published' },
      });
    const refused = await publish(fresh.id);
    expect(refused.status).toBe(400);
    expect(refused.text).toMatch(/Nothing new may cite it/);
    expect((await publish(citing.id)).text).toMatch(/give a reason in the checklist/);
  });
});

describe('a file of figures', () => {
  it('leaves the sentences named that still say the old numbers, and no others', async () => {
    const make = contentMaker(cms);
    const say = (title: string, text: string) => make.article('published', { title, body: bodyOf(text) });
    await say('Typed 1', 'A junior ML engineer earns £40k–£60k in the UK.');
    await say('Typed 2', 'A senior ML engineer earns £80k–£100k in the UK.');
    await say('Typed 3', 'A junior data scientist earns £40k–£60k in the UK.');
    await work();
    const named = async () =>
      ((await contradictions())?.lines ?? []).filter(({ text }) => /^Typed \d$/.test(text));
    expect(await named()).toEqual([]);

    const file =
      'role,level,region,range,as_of\nml-engineer,junior,united-kingdom,42k-62k,2026-11-20\nml-engineer,senior,united-kingdom,84k-104k,2026-11-20\n';
    const sent = await cms.sendBytes('/imports?kind=figures', new TextEncoder().encode(file), {
      as: 'publisher',
    });
    const applied = await cms.send('POST', `/imports/${sent.body.id}/apply`, {
      as: 'publisher',
      body: { reason: 'new-data', publicNote: 'Adverts of the autumn' },
    });
    expect(applied.body).toEqual({ saved: 2 });
    await work();
    expect(await named()).toMatchObject([
      { text: 'Typed 1', detail: expect.stringContaining('A junior ML engineer earns £40k–£60k in the UK.') },
      {
        text: 'Typed 2',
        detail: expect.stringContaining('A senior ML engineer earns £80k–£100k in the UK.'),
      },
    ]);
  });
});
