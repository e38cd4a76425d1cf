import { createLocalReq } from 'payload';
import { TASKS } from '../dashboard/tasks';
import { todaysWork } from '../dashboard/todays-work';
import { poolOf, queryOn } from '../database/query';
import { runScheduled } from '../jobs/run-scheduled';
import { startTestCms, type TestCms } from '../testing/cms';
import { contentMaker } from '../testing/content';
import { scheduledCollection, whyNotSchedule } from './why-not-schedule';

let cms: TestCms;
let figure: { id: string };

beforeAll(async () => {
  cms = await startTestCms();
  const make = contentMaker(cms);
  const [role, level, region, source] = await Promise.all([
    make.role('published', 'ML Engineer'),
    make.level('Senior', 3),
    make.region('London'),
    make.source(),
  ]);
  figure = await cms.payload.create({
    collection: 'salary-figures',
    data: {
      role: role.id,
      level: level.id,
      region: region.id,
      min: 100_000,
      max: 260_000,
      asOf: '2026-11-01',
      sources: [source.id],
      currency: 'GBP',
      period: 'year',
      component: 'base',
      employment: 'permanent',
      statistic: 'editorial-range',
      confidence: 'medium',
      _status: 'draft',
    },
    overrideAccess: true,
  });
}, 120_000);
afterAll(() => cms?.stop());

async function asPublisher() {
  const user = { ...cms.users.publisher, collection: 'users' as const };
  return createLocalReq({ user }, cms.payload);
}

const whyNot = async (type: string, id = figure.id) =>
  whyNotSchedule(cms.payload, await asPublisher(), {
    type,
    doc: { relationTo: 'salary-figures', value: id },
  });

const schedule = (at = new Date()) =>
  cms.payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'salary-figures', value: figure.id },
      user: { relationTo: 'users', value: cms.users.publisher.id },
    },
    waitUntil: at,
  });

const stored = async () =>
  (
    await cms.payload.findByID({
      collection: 'salary-figures',
      id: figure.id,
      depth: 0,
      overrideAccess: true,
    })
  )._status;

const overdue = async () =>
  (await todaysWork(queryOn(poolOf(cms.payload)), ['publisher'], TASKS)).find(({ key }) => key === 'overdue');

/** The editor gives a reason for every open warning. */
async function answerChecklist() {
  const { docs } = await cms.payload.find({
    collection: 'salary-figures',
    depth: 0,
    draft: true,
    overrideAccess: true,
  });
  const path = `/checklist/salary-figures/${figure.id}`;
  const { items } = (await cms.send('POST', path, { as: 'publisher', body: { document: docs[0] } })).body;
  for (const { key } of items as { key: string }[]) {
    const body = { document: docs[0], key, reason: 'Checked against two employers.' };
    expect((await cms.send('POST', `${path}/acknowledge`, { as: 'publisher', body })).status).toBe(201);
  }
}

it('says what the checklist asks before a publication is scheduled; an end of one is never held up', async () => {
  expect(await whyNot('publish')).toBe(
    'Not scheduled: The upper end is more than twice the lower. Narrow the range, or split the level or region. Mend it, or give a reason in the checklist beside the document, then schedule again.',
  );
  expect(await whyNot('unpublish')).toBeNull();
  expect(await whyNot('publish', 'no-id')).toBeNull();
});

it('does not publish what nobody answered for, and says so on the dashboard', async () => {
  await schedule();
  await runScheduled(cms.payload);
  expect(await stored()).toBe('draft');
  expect(await overdue()).toMatchObject({
    total: 1,
    lines: [
      {
        text: expect.stringContaining('ML Engineer, Senior, London'),
        detail: expect.stringMatching(/to be published on .*: The upper end is more than twice the lower\./),
        href: `/admin/collections/salary-figures/${figure.id}`,
      },
    ],
  });
});

it('publishes what was answered for, when it is time', async () => {
  await answerChecklist();
  expect(await whyNot('publish')).toBeNull();
  await schedule();
  await runScheduled(cms.payload);
  expect(await stored()).toBe('published');
});

it('names what nobody may publish, reason or not', async () => {
  await cms.payload.update({
    collection: 'salary-figures',
    id: figure.id,
    data: { max: 700_000 },
    draft: true,
    overrideAccess: true,
  });
  expect(await whyNot('publish')).toMatch(
    /^Not scheduled: .*outside 10,000 to 500,000.* in red, then schedule/,
  );
});

it('knows a schedule by its id, so that whoever may publish may take it back', async () => {
  const { id } = await schedule(new Date('2099-01-01'));
  expect(await scheduledCollection(cms.payload, id)).toBe('salary-figures');
  expect(await scheduledCollection(cms.payload, 'nothing')).toBeUndefined();
});
