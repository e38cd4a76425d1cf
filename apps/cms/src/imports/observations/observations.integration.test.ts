import { poolOf, queryOn } from '../../database/query';
import { startTestCms, type TestCms } from '../../testing/cms';
import { contentMaker } from '../../testing/content';
import { importTasks } from '../tasks';

let cms: TestCms;

beforeAll(async () => {
  cms = await startTestCms();
  const make = contentMaker(cms);
  await Promise.all([make.role('published', 'ML Engineer'), make.level('Senior', 3), make.region('London')]);
  const source = await make.source();
  await cms.payload.update({
    collection: 'sources',
    id: source.id,
    data: { name: 'Adverts' },
    overrideAccess: true,
  });
}, 120_000);

afterAll(async () => {
  await cms.stop();
});

const HEADER = 'role;level;region;salary;currency;period;employment;observed_on;source\n';
const rows = (count: number, level = 'Senior') =>
  Array.from(
    { length: count },
    (_, index) =>
      `ML Engineer;${level};London;${100_000 + index * 1_000};GBP;year;permanent;2026-10-01;Adverts\n`,
  ).join('');

const query = () => queryOn(poolOf(cms.payload));
const look = async (id: string) => (await cms.send('GET', `/imports/${id}`, { as: 'editor' })).body;

async function upload(text: string) {
  const sent = await cms.sendBytes('/imports?kind=observations', new TextEncoder().encode(text), {
    as: 'editor',
    headers: { 'x-file-name': 'survey.csv' },
  });
  expect(sent.status).toBe(201);
  return sent.body.id as string;
}

/** What the worker does with the jobs that stand in its queue. */
async function work() {
  const jobs = await query()<{ identifier: string; payload: unknown }>(
    `select tasks.identifier, jobs.payload from graphile_worker._private_jobs jobs
     join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id`,
  );
  for (const { identifier, payload } of jobs) await importTasks[identifier]?.(cms.payload, payload);
}

it('observations become figures that an editor accepts and a publisher applies; the salaries are gone', async () => {
  const id = await upload(HEADER + rows(41));
  expect(await look(id)).toMatchObject({ state: 'waiting', rowsRead: 0 });
  await work();
  const read = await look(id);
  expect(read).toMatchObject({
    state: 'checked',
    rowsRead: 41,
    plan: { counted: 41, cells: [{ sampleSize: 41 }] },
  });
  const [kept] = await query()<{ file: unknown }>('select file from rolebook.imports where id = $1', [id]);
  expect(kept?.file).toBeNull();

  const accepted = await cms.send('POST', `/imports/${id}/accept`, { as: 'editor', body: { cells: [0] } });
  expect(accepted.status).toBe(201);
  const dryRun = await look(accepted.body.id);
  expect(dryRun).toMatchObject({
    kind: 'figures',
    origin: 'Observations: survey.csv',
    plan: {
      lines: [
        {
          action: 'add',
          label: 'ML Engineer, Senior, London (p25-p75)',
          after: expect.stringContaining('£110k'),
        },
      ],
    },
  });
  expect(
    (await cms.send('POST', `/imports/${id}/accept`, { as: 'editor', body: { cells: [0] } })).status,
  ).toBe(409);

  const applied = await cms.send('POST', `/imports/${accepted.body.id}/apply`, { as: 'publisher', body: {} });
  expect(applied.body).toEqual({ saved: 1 });
  const { docs } = await cms.payload.find({ collection: 'salary-figures', depth: 0, overrideAccess: true });
  expect(docs).toMatchObject([
    {
      min: 110_000,
      median: 120_000,
      max: 130_000,
      sampleSize: 41,
      statistic: 'p25-p75',
      asOf: '2026-10-01T12:00:00.000Z',
      _status: 'published',
    },
  ]);
  expect(docs[0]?.sources).toHaveLength(1);
});

it('salaries far outside the others are counted, or left out and counted again, as the editor chooses', async () => {
  const far = 'ML Engineer;Senior;London;480000;GBP;year;permanent;2026-10-01;Adverts\n';
  const id = await upload(HEADER + rows(11) + far);
  await work();
  expect((await look(id)).plan.cells).toMatchObject([
    {
      sampleSize: 12,
      outliers: [13],
      outlierCount: 1,
      spread: { p25: 102_750, median: 105_500, p75: 108_250 },
      withoutOutliers: { sampleSize: 11, spread: { p25: 102_500, median: 105_000, p75: 107_500 } },
    },
  ]);
  const body = { cells: [0], leaveOut: true };
  const accepted = await cms.send('POST', `/imports/${id}/accept`, { as: 'editor', body });
  const [line] = (await look(accepted.body.id)).plan.lines;
  expect(line).toMatchObject({
    after: expect.stringContaining('£102.5k'),
    publicNote: '1 of 12 salaries were far outside the others and left out.',
  });
});

it('a proposal that two editors accept at the same moment is accepted once', async () => {
  const id = await upload(HEADER + rows(41));
  await work();
  const accept = () => cms.send('POST', `/imports/${id}/accept`, { as: 'editor', body: { cells: [0] } });
  const answers = await Promise.all([accept(), accept(), accept()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const [won] = answers.filter(({ status }) => status === 201);
  expect((await look(id)).plan.cells[0].acceptedIn).toBe(won?.body.id);
});

it('what is too little without those far outside is not accepted without them', async () => {
  const far = 'ML Engineer;Senior;London;480000;GBP;year;permanent;2026-10-01;Adverts\n';
  const id = await upload(HEADER + rows(9) + far);
  await work();
  expect((await look(id)).plan.cells[0].withoutOutliers).toEqual({
    sampleSize: 9,
    standing: 'hidden',
    spread: null,
  });
  const accept = (leaveOut: boolean) =>
    cms.send('POST', `/imports/${id}/accept`, { as: 'editor', body: { cells: [0], leaveOut } });
  expect((await accept(true)).status).toBe(409);
  expect((await accept(false)).status).toBe(201);
});

it('a cell of fewer than ten is counted, not shown, and not accepted', async () => {
  const id = await upload(HEADER + rows(9));
  await work();
  const read = await look(id);
  expect(read.plan.cells).toMatchObject([{ sampleSize: 9, standing: 'hidden', spread: null }]);
  expect(
    (await cms.send('POST', `/imports/${id}/accept`, { as: 'editor', body: { cells: [0] } })).status,
  ).toBe(409);
});

it('a file without the columns fails in words, and is not tried for ever', async () => {
  const id = await upload('name;age\nA;1\n');
  await work();
  expect(await look(id)).toMatchObject({
    state: 'failed',
    fault: expect.stringContaining('no column "role"'),
  });
  await work();
  expect(await look(id)).toMatchObject({ state: 'failed' });
});
