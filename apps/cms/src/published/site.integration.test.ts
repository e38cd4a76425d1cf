import { siteAnswerSchema } from '@rolebook/contract/published/site';
import { inTransaction, poolOf } from '../database/query';
import { expandOutbox } from '../renewal/expand-outbox';
import { startTestCms, type TestCms } from '../testing/cms';
import { contentMaker } from '../testing/content';

let cms: TestCms;
beforeAll(async () => {
  cms = await startTestCms();
}, 180_000);
afterAll(() => cms.stop());

const expand = () =>
  inTransaction(poolOf(cms.payload), (query) => expandOutbox(query, { instances: [], edges: [] }));
const page = async (path: string) =>
  (await cms.send('GET', `/published/page?path=${encodeURIComponent(path)}`)).body.page;
const site = async () => siteAnswerSchema.parse((await cms.send('GET', '/published/site')).body).site;

it('shows what an editor set without code: frame, wordings, notices, organisation', async () => {
  const wording = (form: string) => ({ introduction: `Before ${form}.`, thanks: `After ${form}.` });
  const answer = await cms.send('POST', '/globals/site-settings', {
    as: 'publisher',
    body: {
      name: 'Workbook',
      tagline: 'Jobs in numbers',
      description: 'Another description.',
      navigation: [{ label: 'Pay', href: '/salaries' }],
      announcement: { text: 'We moved.', href: '/about/moved', until: '2099-01-01' },
      footerGroups: [{ heading: 'House', links: [{ label: 'About', href: '/about/about' }] }],
      footerNote: 'Printed on nothing.',
      organisation: {
        name: 'Workbook',
        legalName: 'Workbook Ltd',
        email: 'desk@workbook.example',
        address: '1 Test Street',
        sameAs: [{ url: 'https://social.example/workbook' }],
      },
      newsletter: {
        heading: 'Monday',
        promise: 'Once a week.',
        consent: 'You agree.',
        buttonLabel: 'Yes please',
        purposes: [{ slug: 'weekly', label: 'Weekly', description: 'All of it.' }],
      },
      forms: {
        contactIntroduction: 'Before contact.',
        contactThanks: 'After contact.',
        errorIntroduction: 'Before error.',
        errorThanks: 'After error.',
        complaintIntroduction: 'Before complaint.',
        complaintThanks: 'After complaint.',
      },
    },
  });
  expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
  expect(await site()).toMatchObject({
    name: 'Workbook',
    tagline: 'Jobs in numbers',
    description: 'Another description.',
    navigation: [{ label: 'Pay', href: '/salaries' }],
    announcement: { text: 'We moved.', href: '/about/moved' },
    footer: {
      groups: [{ heading: 'House', links: [{ label: 'About', href: '/about/about' }] }],
      note: 'Printed on nothing.',
    },
    organisation: {
      legalName: 'Workbook Ltd',
      email: 'desk@workbook.example',
      address: '1 Test Street',
      sameAs: ['https://social.example/workbook'],
    },
    newsletter: {
      heading: 'Monday',
      promise: 'Once a week.',
      consent: 'You agree.',
      buttonLabel: 'Yes please',
    },
    forms: { contact: wording('contact'), 'error-report': wording('error'), complaint: wording('complaint') },
  });
});

it('shows the topic names, colours and home slots that an editor chose', async () => {
  const make = contentMaker(cms);
  const [lead, later] = [await make.article('published'), await make.article('published')];
  const topic = typeof lead.topic === 'string' ? lead.topic : lead.topic.id;
  const renamed = await cms.send('PATCH', `/topics/${topic}?draft=false`, {
    as: 'publisher',
    body: { name: 'Another name', accent: 'plum', _status: 'published' },
  });
  expect(renamed.status).toBe(200);
  await cms.payload.updateGlobal({
    slug: 'site-settings',
    data: { homeLead: lead.id },
    overrideAccess: true,
  });
  await expand();
  expect((await page(`/articles/${lead.slug}`)).topic).toMatchObject({
    name: 'Another name',
    accent: 'plum',
  });
  const home = await page('/');
  expect(home.lead.path).toBe(`/articles/${lead.slug}`);
  expect(home.latest.map(({ path }: { path: string }) => path)).toEqual([`/articles/${later.slug}`]);
});
