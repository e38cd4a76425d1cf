import type { CorrectionsLogPage } from '@rolebook/contract/published/page';
import { correctionsLogPageSchema } from '@rolebook/contract/published/site-pages';
import { inTransaction, poolOf } from '../database/query';
import { expandOutbox } from '../renewal/expand-outbox';
import { startTestCms, type TestCms } from '../testing/cms';
import { contentMaker } from '../testing/content';
import { makeGuide } from './testing/guide-content';

let cms: TestCms;
let make: ReturnType<typeof contentMaker>;
beforeAll(async () => {
  cms = await startTestCms();
  make = contentMaker(cms);
}, 120_000);
afterAll(() => cms?.stop());

const expand = () =>
  inTransaction(poolOf(cms.payload), (query) => expandOutbox(query, { instances: [], edges: [] }));
const log = async (): Promise<CorrectionsLogPage & { sequence: number }> => {
  const { body } = await cms.send('GET', '/published/page?path=/corrections');
  return { ...correctionsLogPageSchema.parse(body.page), sequence: body.sequence };
};

it('is there from the start, and empty', async () => {
  await make.article('published', { title: 'Faultless' });
  await expand();
  expect((await log()).entries).toEqual([]);
});

it('lists what editors corrected, newest first, and is renewed by it; never what is a draft', async () => {
  const before = (await log()).sequence;
  const corrected = (title: string, date: string, status: 'draft' | 'published') =>
    make.article(status, { title, corrections: [{ date, text: `${title} had a wrong name.` }] });
  await corrected('Older', '2026-10-01', 'published');
  await corrected('Newer', '2026-11-01', 'published');
  await corrected('Hidden', '2026-11-02', 'draft');
  await expand();
  const { entries, sequence } = await log();
  expect(entries).toEqual([
    {
      date: '2026-11-01',
      text: 'Newer had a wrong name.',
      pages: [{ path: '/articles/newer', title: 'Newer' }],
    },
    {
      date: '2026-10-01',
      text: 'Older had a wrong name.',
      pages: [{ path: '/articles/older', title: 'Older' }],
    },
  ]);
  expect(sequence).toBeGreaterThan(before);
});

it('lists a corrected figure once, with every page that showed it', async () => {
  const guide = await makeGuide(cms.payload);
  await expand();
  const figure = await cms.payload.findByID({
    collection: 'salary-figures',
    id: guide.figures[2] ?? '',
    overrideAccess: true,
  });
  await cms.payload.update({
    collection: 'salary-figures',
    id: figure.id,
    data: { min: (figure.min ?? 0) - 1_000, revisionReason: 'correction', _status: 'published' } as object,
    overrideAccess: true,
  });
  await expand();
  const [entry] = (await log()).entries.filter(({ text }) => text.startsWith('An earlier version gave'));
  expect(entry?.pages.map(({ path }) => path)).toContain(`/articles/${guide.article.slug}`);
  expect(entry?.pages.every(({ title }) => title.length > 0)).toBe(true);
});
