import { poolOf, queryOn } from '../database/query';
import { makeGuide } from '../published/testing/guide-content';
import { startTestCms, type TestCms } from '../testing/cms';
import { contentMaker } from '../testing/content';
import { TASKS } from './tasks';
import { todaysWork } from './todays-work';

let cms: TestCms;
let guide: Awaited<ReturnType<typeof makeGuide>>;

beforeAll(async () => {
  cms = await startTestCms();
  guide = await makeGuide(cms.payload);
  await query()(`update rolebook.outbox set expanded_at = now()`);
}, 120_000);
afterAll(() => cms?.stop());

const query = () => queryOn(poolOf(cms.payload));
const work = async (key: string) =>
  (await todaysWork(query(), ['publisher'], TASKS)).find((entry) => entry.key === key);
const monthsAgo = (months: number) => {
  const day = new Date();
  day.setUTCMonth(day.getUTCMonth() - months, 1);
  return day.toISOString().slice(0, 10);
};

it('is empty on a good day, and costs one statement for each kind', async () => {
  let statements = 0;
  const counting = <Row>(text: string, values?: readonly unknown[]) => {
    statements += 1;
    return query()<Row>(text, values);
  };
  expect(await todaysWork(counting, ['publisher'], TASKS)).toEqual([]);
  expect(statements).toBeLessThanOrEqual(TASKS.length);
});

it('shows nothing to those who cannot do anything about it', async () => {
  const make = contentMaker(cms);
  const { id } = await make.article('draft', { title: 'Waiting' });
  await cms.payload.update({
    collection: 'articles',
    id,
    data: { reviewState: 'ready-for-review' },
    draft: true,
    overrideAccess: true,
  });
  expect(await todaysWork(query(), ['author'], TASKS)).toEqual([]);
  expect(await todaysWork(query(), [], TASKS)).toEqual([]);
  expect(await work('waiting-for-review')).toMatchObject({
    title: '1 article waiting for review',
    lines: [{ text: 'Waiting', href: `/admin/collections/articles/${id}` }],
  });
});

it('names figures that are too old, the oldest first, and not withdrawn ones', async () => {
  const [first = '', second = '', third = ''] = guide.figures;
  const change = (id: string, data: Record<string, unknown>) =>
    cms.payload.update({
      collection: 'salary-figures',
      id,
      data: { ...data, _status: 'published' },
      overrideAccess: true,
    });
  await change(first, { asOf: monthsAgo(14) });
  await change(second, { asOf: monthsAgo(20) });
  await change(third, {
    asOf: monthsAgo(20),
    withdrawn: true,
    revisionReason: 'method',
    revisionNote: 'Old.',
  });
  expect(await work('stale-figures')).toMatchObject({
    total: 2,
    lines: [
      {
        href: `/admin/collections/salary-figures/${second}`,
        detail: expect.stringMatching(/nothing new may use it/),
      },
      {
        href: `/admin/collections/salary-figures/${first}`,
        detail: expect.not.stringMatching(/nothing new/),
      },
    ],
  });
});

it('names tables, guides and figures past their day of review', async () => {
  await cms.payload.update({
    collection: 'salary-tables',
    id: guide.table.id,
    data: { reviewBy: '2026-01-01', _status: 'published' },
    overrideAccess: true,
  });
  await cms.payload.update({
    collection: 'roles',
    id: guide.first.id,
    data: { nextReviewOn: '2025-12-01', _status: 'published' },
    overrideAccess: true,
  });
  await cms.payload.update({
    collection: 'salary-figures',
    id: guide.figures[1] ?? '',
    data: { reviewBy: '2026-02-01', _status: 'published' },
    overrideAccess: true,
  });
  expect(await work('review-due')).toMatchObject({
    title: '3 guides, tables and figures past the day of review',
    lines: [
      { text: 'Data Scientist', detail: 'was due on 1 December 2025' },
      { text: 'UK salary comparison', detail: 'was due on 1 January 2026' },
      {
        text: expect.stringContaining('Junior'),
        detail: 'was due on 1 February 2026',
        href: `/admin/collections/salary-figures/${guide.figures[1]}`,
      },
    ],
  });
});

it('tells what is scheduled from what should have happened', async () => {
  const queue = (at: Date) =>
    cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'articles', value: guide.earlier.id },
        user: { relationTo: 'users', value: cms.users.publisher.id },
      },
      waitUntil: at,
    });
  await queue(new Date('2099-01-01T09:00:00Z'));
  await queue(new Date(Date.now() - 10 * 60_000));
  expect(await work('scheduled')).toMatchObject({
    total: 1,
    lines: [{ text: 'An earlier article', detail: 'to be published on 1 January 2099, 09:00' }],
  });
  expect(await work('overdue')).toMatchObject({ total: 1, urgency: 'now' });
});

it('says that renewals are stuck', async () => {
  await query()(
    `insert into rolebook.outbox (collection, document_id, created_at) values ('articles', 'x', now() - interval '10 minutes')`,
  );
  expect(await work('stuck-renewals')).toMatchObject({
    total: 1,
    lines: [{ text: expect.stringMatching(/nobody has begun/), href: null }],
  });
});

it('shows the rest when one kind cannot be read', async () => {
  const broken = { ...TASKS[0], key: 'broken', find: () => Promise.reject(new Error('no such table')) };
  const works = await todaysWork(query(), ['admin'], [broken as never, ...TASKS]);
  expect(works[0]).toMatchObject({ title: expect.stringMatching(/broken.*could not be read/) });
  expect(works.length).toBeGreaterThan(1);
});
