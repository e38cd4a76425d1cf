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

describe('an export of figures', () => {
  it('reads back unchanged, also with a note that a spreadsheet would calculate', async () => {
    const [figure] = await figures();
    await cms.send('PATCH', `/salary-figures/${figure?.id}`, {
      as: 'publisher',
      body: { note: '=HYPERLINK("http://evil.test")\nsecond, "line"', sampleSize: 40, _status: 'published' },
    });
    const exported = await cms.send('GET', '/exports/figures', { as: 'editor' });
    expect(exported.headers.get('content-disposition')).toMatch(/salary-figures-\d{4}-\d\d-\d\d\.csv/);
    expect(exported.text).toContain(`"'=HYPERLINK`);
    const { plan } = await dryRun(exported.text);
    expect(plan.lines).toHaveLength(2);
    expect(
      plan.lines.map(({ action, findings }: { action: string; findings: [] }) => [action, findings]),
    ).toEqual([
      ['unchanged', []],
      ['unchanged', []],
    ]);
  });
});

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
