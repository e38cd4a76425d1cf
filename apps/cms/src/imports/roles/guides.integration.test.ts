import { startTestCms, type TestActor, type TestCms } from '../../testing/cms';
import { contentMaker } from '../../testing/content';
import { importTasks } from '../tasks';

let cms: TestCms;

beforeAll(async () => {
  cms = await startTestCms();
  const make = contentMaker(cms);
  await Promise.all([make.role('published', 'ML Engineer'), make.level('Senior', 3)]);
}, 120_000);

afterAll(async () => {
  await cms.stop();
});

const upload = (content: unknown, as: TestActor = 'editor') =>
  cms.sendBytes(
    '/imports?kind=roles',
    new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
    { as, headers: { 'x-file-name': 'guides' } },
  );

async function dryRun(content: unknown) {
  const sent = await upload(content);
  expect(sent.status).toBe(201);
  const found = await cms.send('GET', `/imports/${sent.body.id}`, { as: 'editor' });
  return { id: sent.body.id as string, lines: found.body.plan.lines };
}

/** Asks for it, and lets the worker do it. */
async function apply(id: string) {
  const asked = await cms.send('POST', `/imports/${id}/apply`, { as: 'editor', body: {} });
  expect(asked.status).toBe(202);
  await importTasks['apply-guides']?.(cms.payload, { id, userId: cms.users.editor.id });
  const { body } = await cms.send('GET', `/imports/${id}`, { as: 'editor' });
  return body as { state: string; plan: { notes: string[] } };
}
const guide = async (slug: string, draft = true) =>
  (
    await cms.payload.find({
      collection: 'roles',
      where: { slug: { equals: slug } },
      draft,
      depth: 0,
      overrideAccess: true,
    })
  ).docs[0];

const FULL = {
  title: 'Data Engineer',
  summary: 'Builds the pipes.',
  family: 'Data and AI',
  alternativeTitles: ['ETL developer'],
  dayToDay: 'First part.\n\nSecond part.',
  skills: [{ name: 'SQL' }, { name: 'Writing', kind: 'people', need: 'useful' }],
  ladder: [{ level: 'senior', title: 'Senior data engineer', whatChanges: 'Owns a platform.' }],
  classification: [
    {
      scheme: 'uk-soc',
      version: '2020',
      code: '2134',
      label: 'Programmers and software development professionals',
    },
  ],
  relatedRoles: ['ML Engineer'],
  lastReviewedOn: '2026-11-01',
};

it('brings guides in as drafts, leaves what is the same, and puts changes over published ones as drafts', async () => {
  const first = await dryRun([FULL]);
  expect(first.lines).toMatchObject([{ action: 'add', label: 'Data Engineer' }]);
  expect(await apply(first.id)).toMatchObject({ state: 'applied' });
  expect(await guide('data-engineer')).toMatchObject({
    _status: 'draft',
    skills: [
      { name: 'SQL', kind: 'technical', need: 'required' },
      { name: 'Writing', kind: 'people', need: 'useful' },
    ],
    ladder: [{ title: 'Senior data engineer' }],
    classification: [{ code: '2134', version: '2020' }],
  });
  expect((await dryRun([FULL])).lines).toMatchObject([{ action: 'unchanged' }]);

  const csv =
    'title;summary;tools;skills\nML Engineer;Trains models.;Python | PyTorch;"Statistics (knowledge, required)"\n';
  const second = await dryRun(csv);
  expect(second.lines).toMatchObject([
    { line: 2, action: 'amend', after: expect.stringContaining('summary, tools, skills') },
  ]);
  expect(await apply(second.id)).toMatchObject({ state: 'applied' });
  expect(await guide('ml-engineer')).toMatchObject({
    summary: 'Trains models.',
    tools: ['Python', 'PyTorch'],
  });
  expect(await guide('ml-engineer', false)).toMatchObject({ summary: 'A job.', _status: 'published' });
});

it.each<[string, unknown, RegExp]>([
  [
    'a code of another SOC version',
    { ...FULL, classification: [{ ...FULL.classification[0], code: '2136' }] },
    /2134/,
  ],
  [
    'a code without its version',
    { ...FULL, classification: [{ scheme: 'uk-soc', code: '2136', label: 'x' }] },
    /version/,
  ],
  ['an unknown level', { ...FULL, ladder: [{ ...FULL.ladder[0], level: 'Senor' }] }, /Did you mean "Senior"/],
  ['an unknown related role', { ...FULL, relatedRoles: ['ML Enginer'] }, /Did you mean "ML Engineer"/],
  ['a key that a guide does not have', { ...FULL, salary: '45k' }, /salary/],
  ['an address that comparisons use', { ...FULL, slug: 'a-vs-b' }, /-vs-/],
  ['a missing summary', { title: 'X' }, /summary/],
])('refuses %s, and with it the whole file', async (_what, bad, words) => {
  const { id, lines } = await dryRun([{ title: `Fresh ${_what.length}`, summary: 'New.' }, bad]);
  expect(lines).toMatchObject([{ action: 'add' }, { line: 2, action: 'refused' }]);
  expect(lines[1].findings.map(({ message }: { message: string }) => message).join(' ')).toMatch(words);
  expect(await apply(id)).toMatchObject({
    state: 'checked',
    plan: { notes: [expect.stringContaining('refused')] },
  });
  expect(await guide(`fresh-${_what.length}`)).toBeUndefined();
});

it('refuses two guides with one slug, and a file that is neither CSV nor a list', async () => {
  const { lines } = await dryRun([FULL, { ...FULL, summary: 'Other.' }]);
  expect(lines[1]).toMatchObject({
    action: 'refused',
    findings: [{ message: expect.stringContaining('Line 1') }],
  });
  expect((await upload('{"title":"x"}')).status).toBe(422);
  expect((await upload('[{"title":')).body.errors[0].message).toContain('JSON');
});

/** The limit is 1,000; a bench of that size would be most of this file's time. */
const MANY = 60;

it('brings in many guides in one transaction, and shows how far it is', async () => {
  const many = Array.from({ length: MANY }, (_, index) => ({
    title: `Role of many ${index}`,
    summary: 'One.',
  }));
  const { id, lines } = await dryRun(many);
  expect(lines).toHaveLength(MANY);
  expect(await apply(id)).toMatchObject({ state: 'applied' });
  const { totalDocs } = await cms.payload.count({
    collection: 'roles',
    where: { slug: { like: 'role-of-many-' } },
    overrideAccess: true,
  });
  expect(totalDocs).toBe(MANY);
});
