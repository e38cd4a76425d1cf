import { jest } from '@jest/globals';
import { poolOf, queryOn } from '../../database/query';
import { startTestCms, type TestActor, type TestCms } from '../../testing/cms';
import { contentMaker } from '../../testing/content';

let cms: TestCms;
let base: { role: string; level: string; region: string; sources: string[] };

beforeAll(async () => {
  cms = await startTestCms();
  const make = contentMaker(cms);
  const [role, level, other, region, source] = await Promise.all([
    make.role('published', 'ML Engineer'),
    make.level('Senior', 3),
    make.level('Mid', 2),
    make.region('London'),
    make.source(),
  ]);
  await cms.payload.update({
    collection: 'sources',
    id: source.id,
    data: { name: 'Adverts' },
    overrideAccess: true,
  });
  expect(other.name).toBe('Mid');
  base = { role: role.id, level: level.id, region: region.id, sources: [source.id] };
}, 120_000);

afterAll(async () => {
  await cms.stop();
});

const upload = (text: string | Uint8Array<ArrayBuffer>, as: TestActor = 'publisher', name = 'pay.csv') =>
  cms.sendBytes('/imports?kind=figures', typeof text === 'string' ? new TextEncoder().encode(text) : text, {
    as,
    headers: { 'x-file-name': encodeURIComponent(name) },
  });

async function dryRun(text: string, as: TestActor = 'publisher') {
  const sent = await upload(text, as);
  expect(sent.text).toContain('"id"');
  const found = await cms.send('GET', `/imports/${sent.body.id}`, { as });
  return { id: sent.body.id as string, plan: found.body.plan, mayApply: found.body.mayApply };
}

const apply = (id: string, body: unknown = { reason: 'new-data' }, as: TestActor = 'publisher') =>
  cms.send('POST', `/imports/${id}/apply`, { as, body });

const figures = async () =>
  (
    await cms.payload.find({
      collection: 'salary-figures',
      depth: 0,
      limit: 100,
      sort: 'label',
      overrideAccess: true,
    })
  ).docs;

const HEADER = 'role,level,region,min,max,as_of,sources,reason,public_note\n';

describe('an import of figures', () => {
  it('adds, supersedes with reason and note, and leaves what is the same', async () => {
    const first = await dryRun(
      `${HEADER}ML Engineer,Senior,London,"£95,000",150k,30/04/2026,Adverts,,\nml-engineer,mid,london,75000,110000,2026-04-30,adverts,,\n`,
    );
    expect(first.plan.lines).toMatchObject([
      {
        line: 2,
        label: 'ML Engineer, Senior, London',
        action: 'add',
        after: expect.stringContaining('£95k'),
      },
      { line: 3, action: 'add' },
    ]);
    expect((await apply(first.id)).body).toEqual({ saved: 2 });

    const second = await dryRun(
      `${HEADER}ML Engineer,Senior,London,100000,160000,2026-11-01,Adverts,correction,A slip of ours\nML Engineer,Mid,London,75000,110000,2026-04-30,Adverts,,\n`,
    );
    expect(second.plan.lines).toMatchObject([
      { action: 'supersede', before: expect.stringContaining('£95k'), change: '+5.3% to +6.7%' },
      { action: 'unchanged' },
    ]);
    expect((await apply(second.id, {})).body).toEqual({ saved: 1 });
    const senior = (await figures()).find(({ level }) => level === base.level);
    expect(senior).toMatchObject({ min: 100_000, max: 160_000, _status: 'published', role: base.role });
    const history = await queryOn(poolOf(cms.payload))(
      'select reason, note, before, after, user_id from rolebook.figure_revisions where figure_id = $1',
      [senior?.id],
    );
    expect(history).toMatchObject([
      {
        reason: 'correction',
        note: 'A slip of ours',
        before: { min: 95_000, max: 150_000 },
        after: { min: 100_000, max: 160_000 },
        user_id: cms.users.publisher.id,
      },
    ]);
  });

  it('needs a reason for new numbers', async () => {
    const { id } = await dryRun(`${HEADER}ML Engineer,Senior,London,101000,160000,2026-11-01,Adverts,,\n`);
    const silent = await apply(id, {});
    expect(silent.status).toBe(422);
    expect(silent.body.errors[0]).toMatchObject({
      field: 'reason',
      message: expect.stringContaining('line 2'),
    });
    expect((await apply(id, { reason: 'new-data', publicNote: 'Autumn survey' })).status).toBe(200);
  });

  it('is refused whole when one row is: line, cell and nearest match are named, and nothing is written', async () => {
    const before = JSON.stringify(await figures());
    const { id, plan } = await dryRun(
      [
        HEADER.trim(),
        'ML Engineer,Senior,London,102000,160000,2026-11-01,Adverts,new-data,',
        'ML Enginer,Senior,London,1,2,2026-11-01,Adverts,,',
        'ML Engineer,Senior,London,170000,160000,2026-11-01,Adverts,new-data,',
        'ML Engineer,Senior,London,£102k,€160k,2026-11-01,Adverts,,',
        'ML Engineer,Mid,London,45,000,110000,2026-11-01,Adverts,,',
      ].join('\n'),
    );
    const messages = plan.lines.map(
      ({ action, findings }: { action: string; findings: { message: string }[] }) =>
        `${action}: ${findings.map(({ message }) => message).join(' ')}`,
    );
    expect(messages).toEqual([
      expect.stringMatching(/^supersede/),
      expect.stringMatching(/^refused: .*Did you mean "ML Engineer"/),
      expect.stringMatching(/^refused: .*Line 2 already.*wrong way round/),
      expect.stringMatching(/^refused: .*EUR/),
      expect.stringMatching(/^refused: .*"45,000"/),
    ]);
    expect((await apply(id)).status).toBe(422);
    expect(JSON.stringify(await figures())).toBe(before);
  });

  it('is refused when a figure was saved after the dry run, and shows the new dry run', async () => {
    const { id } = await dryRun(`${HEADER}ML Engineer,Senior,London,103000,165000,2026-11-01,Adverts,,\n`);
    const senior = (await figures()).find(({ level }) => level === base.level);
    const saved = await cms.send('PATCH', `/salary-figures/${senior?.id}`, {
      as: 'publisher',
      body: { min: 99_000, _status: 'published', revisionReason: 'typo' },
    });
    expect(saved.status).toBe(200);
    const late = await apply(id);
    expect(late.status).toBe(409);
    expect(late.body.errors[0].message).toContain('changed since');
    const again = await cms.send('GET', `/imports/${id}`, { as: 'publisher' });
    expect(again.body.plan.lines[0].before).toContain('£99k');
    expect((await apply(id)).status).toBe(200);
    expect((await apply(id)).status).toBe(409);
  });

  it('undoes everything when a later row fails while it is saved', async () => {
    const before = JSON.stringify(await figures());
    const { id } = await dryRun(
      `${HEADER}ML Engineer,Senior,London,104000,165000,2026-11-01,Adverts,,\nML Engineer,Mid,London,80000,111000,2026-11-01,Adverts,,\n`,
    );
    const fail = failOnSave(cms, 2);
    const answer = await apply(id);
    fail.restore();
    expect(answer.status).toBe(500);
    expect(JSON.stringify(await figures())).toBe(before);
    expect((await cms.send('GET', `/imports/${id}`, { as: 'publisher' })).body.state).toBe('checked');
    expect((await apply(id)).body).toEqual({ saved: 2 });
  });

  it('is applied once when two publishers press at the same moment', async () => {
    const { id } = await dryRun(`${HEADER}ML Engineer,Senior,London,105000,165000,2026-11-02,Adverts,,\n`);
    const answers = await Promise.all([apply(id), apply(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is checked by editors, applied by publishers, and closed to everybody else', async () => {
    const text = `${HEADER}ML Engineer,Senior,London,106000,165000,2026-11-02,Adverts,,\n`;
    const { id, mayApply } = await dryRun(text, 'editor');
    expect(mayApply).toBe(false);
    expect((await apply(id, { reason: 'new-data' }, 'editor')).status).toBe(403);
    for (const as of ['author', 'newsletter', 'disabled', 'anonymous'] as const) {
      expect((await upload(text, as)).status).toBe(403);
      expect((await cms.send('GET', `/imports/${id}`, { as })).status).toBe(403);
      expect((await apply(id, {}, as)).status).toBe(403);
      expect((await cms.send('GET', '/exports/figures', { as })).status).toBe(403);
    }
    expect((await apply(id)).status).toBe(200);
  });

  it('refuses a file that is no CSV, and one that is too large, before reading it', async () => {
    const picture = await upload(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    expect([picture.status, picture.body.errors[0].message]).toEqual([422, expect.stringContaining('CSV')]);
    const huge = await cms.sendBytes('/imports', new Uint8Array(33 * 1024 * 1024), { as: 'publisher' });
    expect([huge.status, huge.body.errors[0].message]).toEqual([413, expect.stringContaining('32 MB')]);
    const claimed = await cms.sendBytes('/imports', new Uint8Array(10), {
      as: 'publisher',
      headers: { 'content-length': '1000000000' },
    });
    expect(claimed.status).toBe(413);
  });

  it('can be put aside', async () => {
    const { id } = await dryRun(`${HEADER}ML Engineer,Senior,London,107000,165000,2026-11-02,Adverts,,\n`);
    expect((await cms.send('POST', `/imports/${id}/dismiss`, { as: 'editor' })).status).toBe(200);
    expect((await apply(id)).status).toBe(409);
  });
});

describe('the dry run of a file', () => {
  const LEEDS = 'ML Engineer,Senior,Leeds,50000,160000,2026-11-01,Adverts,,\n';
  const INVERTED = 'ML Engineer,Mid,London,130000,170000,2026-11-01,Adverts,,\n';

  beforeAll(async () => {
    const make = contentMaker(cms);
    const [leeds, nation, official, senior] = await Promise.all([
      make.region('Leeds'),
      make.region('United Kingdom'),
      make.source(),
      figures().then((all) => all.find(({ level }) => level === base.level)),
    ]);
    await cms.payload.update({
      collection: 'sources',
      id: official.id,
      data: { name: 'ASHE', kind: 'official-statistics', licence: 'OGL 3.0' },
      overrideAccess: true,
    });
    await cms.payload.create({
      collection: 'region-adjustments',
      data: {
        base: base.region,
        target: leeds.id,
        factorMinPercent: 80,
        factorMaxPercent: 90,
        asOf: '2026-11-01',
        source: official.id,
      },
      overrideAccess: true,
    });
    await cms.payload.create({
      collection: 'salary-figures',
      data: {
        role: base.role,
        level: base.level,
        region: nation.id,
        statistic: 'p25-p75',
        min: 60_000,
        max: 70_000,
        asOf: '2026-11-01',
        sources: [official.id],
        currency: 'GBP',
        period: 'year',
        component: 'base',
        employment: 'permanent',
        confidence: 'high',
        _status: 'published',
      },
      overrideAccess: true,
    });
    expect(senior).toMatchObject({ min: 106_000, max: 165_000 });
  });

  it('warns of what the checklist of a single figure warns of: levels, region, quartiles', async () => {
    const { plan } = await dryRun(HEADER + LEEDS + INVERTED);
    const [leeds, mid] = plan.lines.map(({ findings }: { findings: { message: string }[] }) =>
      findings.map(({ message }) => message),
    );
    expect(leeds).toEqual([
      expect.stringContaining('more than twice the lower'),
      expect.stringMatching(/^50,000 does not fit the declared adjustment \(10–20% lower than London\)/),
      expect.stringMatching(/^160,000 does not fit/),
      expect.stringMatching(/^160,000 is under half .* of ASHE \(60,000 to 70,000\)/),
    ]);
    expect(mid).toEqual([
      expect.stringContaining('changes by more than 25%'),
      expect.stringContaining('changes by more than 25%'),
      expect.stringMatching(/^170,000 is under half .* of ASHE/),
      '130,000 is above 106,000, that of Senior. Check both figures.',
      '170,000 is above 165,000, that of Senior. Check both figures.',
    ]);

    const standing = (await figures()).find(
      ({ level, region }) => level !== base.level && region === base.region,
    );
    const single = await cms.send('POST', `/checklist/salary-figures/${standing?.id}`, {
      as: 'publisher',
      body: { document: { ...standing, min: 130_000, max: 170_000, asOf: '2026-11-01' } },
    });
    expect(single.body.items.map(({ message }: { message: string }) => message)).toEqual(mid);
  });

  it('is refused when a warning was added since by another figure', async () => {
    const { id } = await dryRun(`${HEADER}ML Engineer,Senior,London,106500,165000,2026-11-01,Adverts,,\n`);
    const mid = (await figures()).find(({ level, region }) => level !== base.level && region === base.region);
    const raised = await cms.payload.update({
      collection: 'salary-figures',
      id: mid?.id ?? '',
      data: { min: 107_000, _status: 'published', revisionReason: 'new-data' },
      overrideAccess: true,
    });
    expect(raised.min).toBe(107_000);
    expect((await apply(id)).status).toBe(409);
    const again = (await cms.send('GET', `/imports/${id}`, { as: 'publisher' })).body;
    expect(again.plan.lines[0].findings).toContainEqual(
      expect.objectContaining({
        message: '106,500 is below 107,000, that of Mid. Check both figures.',
      }),
    );
    expect((await apply(id)).status).toBe(200);
  });
});

describe('what an import keeps', () => {
  it('has reason and words to readers of new figures too, row by row, and their days of review', async () => {
    const { id } = await dryRun(
      `${HEADER.trim()},review_by\nML Engineer,Mid,Leeds,80000,100000,2026-11-01,Adverts,method,First count of adverts,2027-05-01\nML Engineer,Senior,Leeds,90000,140000,2026-11-01,Adverts,,,\n`,
    );
    const applied = await apply(id, { reason: 'new-data', publicNote: 'Regions are new.' });
    expect(applied.body).toEqual({ saved: 2 });
    const kept = await queryOn(poolOf(cms.payload))(
      `select figure.min::int, introduction.reason, introduction.note, introduction.user_id::text as "by",
         introduction.state->>'asOf' as "asOf", to_char(figure.review_by, 'YYYY-MM-DD') as "reviewBy"
       from rolebook.figure_introductions introduction join salary_figures figure on figure.id = introduction.figure_id
       where figure.min in (80000, 90000) order by figure.min`,
    );
    const by = cms.users.publisher.id;
    expect(kept).toEqual([
      {
        min: 80_000,
        reason: 'method',
        note: 'First count of adverts',
        by,
        asOf: '2026-11-01',
        reviewBy: '2027-05-01',
      },
      { min: 90_000, reason: 'new-data', note: 'Regions are new.', by, asOf: '2026-11-01', reviewBy: null },
    ]);
    await expect(
      queryOn(poolOf(cms.payload))('update rolebook.figure_introductions set note = $$x$$'),
    ).rejects.toThrow(/append-only/);
  });

  it('reads the index of pages once, however many of its figures are corrections', async () => {
    const { id } = await dryRun(
      `${HEADER}ML Engineer,Mid,Leeds,81000,100000,2026-11-01,Adverts,,\nML Engineer,Senior,Leeds,91000,140000,2026-11-01,Adverts,correction,\n`,
    );
    const statements = await statementsIn(cms, () =>
      apply(id, { reason: 'correction', publicNote: 'Counted twice.' }).then(({ body }) =>
        expect(body).toEqual({ saved: 2 }),
      ),
    );
    expect(
      statements.filter((text) => text.includes('insert into rolebook.corrected_documents')),
    ).toHaveLength(2);
    expect(
      statements.filter((text) => text.includes('document_id as key, facts from rolebook.announced')),
    ).toHaveLength(1);
  });
});

describe('an export of figures', () => {
  it('reads back unchanged, also with a note that a spreadsheet would calculate', async () => {
    const figure = (await figures()).at(-1);
    const noted = await cms.send('PATCH', `/salary-figures/${figure?.id}`, {
      as: 'publisher',
      body: { note: '=HYPERLINK("http://evil.test")\nsecond, "line"', sampleSize: 40, _status: 'published' },
    });
    expect(noted.status).toBe(200);
    const exported = await cms.send('GET', '/exports/figures', { as: 'editor' });
    expect(exported.headers.get('content-disposition')).toMatch(/salary-figures-\d{4}-\d\d-\d\d\.csv/);
    expect(exported.text).toContain(`"'=HYPERLINK`);
    const { plan } = await dryRun(exported.text);
    expect(exported.text).toContain(',2027-05-01,');
    expect(plan.lines).toHaveLength((await figures()).length);
    for (const { action, findings } of plan.lines) expect([action, findings]).toEqual(['unchanged', []]);
  });
});

/** Every statement of the work, those of its transactions too: what a client of the pool is asked. */
async function statementsIn({ payload }: TestCms, work: () => Promise<unknown>): Promise<string[]> {
  const client = await poolOf(payload).connect();
  const prototype = Object.getPrototypeOf(client) as typeof client;
  client.release();
  const texts: string[] = [];
  const spy = jest.spyOn(prototype, 'query');
  try {
    await work();
    for (const [asked] of spy.mock.calls) {
      const statement: unknown = asked;
      texts.push(typeof statement === 'string' ? statement : (statement as { text: string }).text);
    }
  } finally {
    spy.mockRestore();
  }
  return texts;
}

/** Makes the n-th save of a figure fail as a broken database would. */
function failOnSave({ payload }: TestCms, nth: number) {
  const create = payload.db.createVersion;
  let count = 0;
  payload.db.createVersion = ((args: Parameters<typeof create>[0]) => {
    count += 1;
    if (count === nth) throw new Error('The disk is full.');
    return create.call(payload.db, args);
  }) as typeof create;
  return {
    restore() {
      payload.db.createVersion = create;
    },
  };
}
