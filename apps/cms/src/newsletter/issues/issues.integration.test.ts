import { pageAnswerSchema } from '@rolebook/contract/published/page';
import { simpleParser } from 'mailparser';
import { poolOf, type Query, queryOn } from '../../database/query';
import type { NewsletterIssue } from '../../payload-types';
import { makeGuide } from '../../published/testing/guide-content';
import { startTestCms, type TestCms } from '../../testing/cms';
import { bodyOf, contentMaker } from '../../testing/content';
import { makeSubscriber } from '../testing/subscribers';
import { beginSending } from './begin-sending';
import { type SmtpSink, startSmtpSink } from './testing/smtp-sink';

const PURPOSE = 'weekly-briefing';
let cms: TestCms;
let sink: SmtpSink;
let query: Query;
let make: ReturnType<typeof contentMaker>;
let guide: Awaited<ReturnType<typeof makeGuide>>;

beforeAll(async () => {
  sink = await startSmtpSink();
  process.env.TEST_SMTP_URL = sink.url;
  cms = await startTestCms();
  query = queryOn(poolOf(cms.payload));
  make = contentMaker(cms);
  guide = await makeGuide(cms.payload);
}, 120_000);
afterAll(async () => {
  await cms?.stop();
  await sink?.stop();
});

const as = 'newsletter' as const;
const post = (path: string, body: object = {}, who: Parameters<TestCms['send']>[2] = { as }) =>
  cms.send('POST', `/newsletter/issues/${path}`, { ...who, body });
const latest = (id: string) =>
  cms.payload.findByID({ collection: 'newsletter-issues', id, draft: true, depth: 0, overrideAccess: true });

async function compose(more: Partial<NewsletterIssue> | Record<string, unknown> = {}): Promise<string> {
  const made = await cms.send('POST', '/newsletter-issues?draft=true', {
    as,
    body: {
      subject: 'Ranges that moved',
      preheader: 'What changed this week in the figures, and why it did.',
      purpose: PURPOSE,
      introduction: bodyOf('Good morning.'),
      ...more,
    },
  });
  expect([made.status, made.status === 201 ? '' : made.text]).toEqual([201, '']);
  return made.body.doc.id;
}

/** Publishes another upper end of a figure, as an editor would. @returns the old one */
async function raise(
  id: string,
  by: number,
  reason: 'new-data' | 'correction' = 'new-data',
): Promise<number> {
  const figure = await cms.payload.findByID({
    collection: 'salary-figures',
    id,
    depth: 0,
    overrideAccess: true,
  });
  await cms.payload.update({
    collection: 'salary-figures',
    id,
    data: {
      max: (figure.max ?? 0) + by,
      revisionReason: reason,
      revisionNote: 'More adverts',
      _status: 'published',
    },
    overrideAccess: true,
  });
  return figure.max ?? 0;
}

describe('a digest in one press', () => {
  it('gathers what is new since the last issue: articles, guides, figures with what they were', async () => {
    const article = await make.article('published', { title: 'Fresh from the desk' });
    await make.article('draft', { title: 'Not for anybody yet' });
    const old = await make.article('published', {
      title: 'Long ago',
      firstPublishedAt: '2024-01-01T08:00:00.000Z',
    });
    const [figure = '', untouched = '', cameBack = ''] = guide.figures;
    const before = await raise(figure, 5_000);
    await raise(figure, 2_500);
    await raise(cameBack, 5_000);
    await raise(cameBack, -5_000);

    const made = await post('digest');
    expect([made.status, made.status === 201 ? '' : made.text]).toEqual([201, '']);
    const issue = await latest(made.body.id);
    expect(issue).toMatchObject({ _status: 'draft', purpose: PURPOSE });
    const preview = await cms.send('GET', `/newsletter/issues/${issue.id}/preview?view=text`, { as });
    expect(preview.status).toBe(200);
    expect(preview.text).toContain('Fresh from the desk');
    expect(preview.text).not.toContain('Not for anybody yet');
    expect(preview.text).not.toContain('Long ago');
    // From what it was at the last issue to what it is now, whatever lay between.
    expect(preview.text).toContain(`£${before / 1000}k, now`);
    expect(preview.text).toContain(`£${(before + 7_500) / 1000}k`);
    expect(preview.text).toContain('New data, as of');
    const figures = issue.sections?.find(({ blockType }) => blockType === 'issueFigures') as {
      figures: string[];
    };
    expect(figures.figures).toEqual([figure]);
    expect(figures.figures).not.toContain(untouched);
    expect([article.id, old.id]).toHaveLength(2);
  });

  it('tells a figure that came back to what it was as no change', async () => {
    const [, figure = ''] = guide.figures;
    const since = new Date().toISOString();
    await raise(figure, 4_000);
    await raise(figure, -4_000, 'correction');
    const id = await compose({
      sections: [{ blockType: 'issueFigures', heading: 'Moved', since, figures: [figure] }],
    });
    const { body } = await cms.send('GET', `/newsletter/issues/${id}/state`, { as });
    expect(JSON.stringify(body.before.findings)).toContain('A picked figure has not changed since');
  });

  it('is for the newsletter right alone', async () => {
    for (const who of ['publisher', 'editor', 'author', 'disabled', 'anonymous'] as const) {
      expect([who, (await post('digest', {}, { as: who })).status]).toEqual([
        who,
        who === 'anonymous' || who === 'disabled' ? 401 : 403,
      ]);
    }
  });
});

describe('checks before sending', () => {
  const findings = async (id: string): Promise<{ severity: string; message: string }[]> =>
    (await cms.send('GET', `/newsletter/issues/${id}/state`, { as })).body.before.findings;

  it('finds nothing in a sound issue', async () => {
    const article = await make.article('published');
    const id = await compose({
      sections: [
        {
          blockType: 'issueReading',
          heading: 'Read',
          documents: [{ relationTo: 'articles', value: article.id }],
        },
      ],
    });
    expect(await findings(id)).toEqual([]);
  });

  it.each([
    ['an empty issue', { introduction: null }, 'refuse', 'The issue is empty'],
    ['a long subject', { subject: 'Very long '.repeat(8).trim() }, 'warn', 'The subject has 79 characters'],
    ['no preheader', { preheader: '' }, 'warn', 'There is no preheader'],
    ['a short preheader', { preheader: 'Short.' }, 'warn', 'The preheader has 6 characters'],
    [
      'a link to nowhere',
      { introduction: linkTo('/articles/no-such-thing') },
      'refuse',
      '/articles/no-such-thing leads nowhere',
    ],
    [
      'a plain link',
      { introduction: linkTo('http://example.org/x') },
      'warn',
      'http://example.org/x is not encrypted',
    ],
    [
      'a link that is broken',
      { introduction: linkTo('https://example.org:x/') },
      'refuse',
      'https://example.org:x/ is no address',
    ],
    ['a path with a broken %', { introduction: linkTo('/articles/%zz') }, 'refuse', 'has a broken % in it'],
    [
      'a link into the desk',
      { introduction: linkTo('http://cms.test/admin') },
      'refuse',
      'leads to the desk',
    ],
    [
      'a link that the mail would leave out',
      { introduction: linkTo('articles/a') },
      'refuse',
      '“Introduction”: “this” links to something that is no address of a page. Take it out',
    ],
    [
      'a mail that Gmail cuts',
      { introduction: bodyOf('Words. '.repeat(16_000)) },
      'refuse',
      'Gmail cuts it off',
    ],
  ])('%s', async (_what, more, severity, words) => {
    expect(await findings(await compose(more))).toEqual([
      { severity, message: expect.stringContaining(words) },
    ]);
  });

  it('finds links to pages that are not published or have moved, and names links that lead away', async () => {
    const draft = await make.article('draft');
    const moved = await make.article('published', { slug: 'before-the-move' });
    await cms.payload.update({
      collection: 'articles',
      id: moved.id,
      data: { slug: 'after-the-move', _status: 'published' },
      overrideAccess: true,
    });
    const lost = await compose({ introduction: linkTo({ relationTo: 'articles', value: draft.id }) });
    expect(await findings(lost)).toEqual([
      {
        severity: 'refuse',
        message: expect.stringContaining('“this” links to a page that is not published.'),
      },
    ]);
    const old = await compose({ introduction: linkTo('/articles/before-the-move') });
    expect(await findings(old)).toEqual([
      { severity: 'warn', message: expect.stringContaining('the page is now at /articles/after-the-move') },
    ]);
    const away = await compose({ introduction: linkTo('https://www.ons.gov.uk/pay') });
    const { body } = await cms.send('GET', `/newsletter/issues/${away}/state`, { as });
    expect(body.before).toMatchObject({ findings: [], linksElsewhere: ['https://www.ons.gov.uk/pay'] });
  });

  it('finds a picked page that was taken down, and refuses to schedule with the reason', async () => {
    const article = await make.article('published');
    const id = await compose({
      sections: [
        {
          blockType: 'issueReading',
          heading: 'Read',
          documents: [{ relationTo: 'articles', value: article.id }],
        },
      ],
    });
    await cms.payload.update({
      collection: 'articles',
      id: article.id,
      data: { _status: 'draft' },
      overrideAccess: true,
    });
    const refused = await post(`${id}/schedule`, { at: null });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].message).toContain('“Read”: A picked page is not published.');
    expect(await query('select from rolebook.issue_sends where issue_id = $1', [id])).toHaveLength(0);
  });

  it('refuses a time that has passed, and one that is none', async () => {
    const id = await compose();
    expect((await post(`${id}/schedule`, { at: '2020-01-01T00:00:00Z' })).status).toBe(400);
    expect((await post(`${id}/schedule`, { at: 'tomorrow' })).status).toBe(400);
  });
});

describe('a test mail', () => {
  it('goes to the editor’s own address and looks like the real one', async () => {
    sink.mails.length = 0;
    const id = await compose();
    const answer = await post(`${id}/test`, { address: 'somebody-else@example.org' });
    expect([answer.status, answer.body]).toEqual([200, { sentTo: 'newsletter@rolebook.test' }]);
    expect(sink.mails.map(({ to }) => to)).toEqual(['newsletter@rolebook.test']);
    const mail = await simpleParser(sink.mails[0]?.raw ?? '');
    expect(mail.subject).toBe('[Test] Ranges that moved');
    expect(mail.text).toContain('Good morning.');
    expect(`${mail.html}`).not.toContain('rolebook-mark');
  });

  it('says so when the mail server refuses it', async () => {
    const id = await compose();
    sink.react = () => ({ at: 'recipient', code: 550, text: '5.7.1 newsletter@rolebook.test not allowed' });
    const answer = await post(`${id}/test`);
    sink.react = () => null;
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('550 5.7.1');
    expect(answer.text).not.toContain('rolebook.test');
  });
});

describe('once sending has begun', () => {
  let id = '';
  let articlePath = '';
  let articleId = '';
  beforeAll(async () => {
    await makeSubscriber(query, { purposes: [PURPOSE] });
    const article = await make.article('published', { title: 'Named in the issue' });
    articleId = article.id;
    articlePath = `/articles/${article.slug}`;
    id = await compose({
      subject: 'An issue that was sent',
      sections: [
        {
          blockType: 'issueReading',
          heading: 'Read',
          documents: [{ relationTo: 'articles', value: article.id }],
        },
      ],
    });
    expect((await post(`${id}/schedule`, { at: null })).status).toBe(200);
    expect(await beginSending(cms.payload, id)).toBe('started');
  });

  it('nobody can change, trash, delete or restore it', async () => {
    for (const who of ['newsletter', 'admin'] as const) {
      const change = await cms.send('PATCH', `/newsletter-issues/${id}?draft=true`, {
        as: who,
        body: { subject: 'Rewritten' },
      });
      expect([who, 'change', change.status >= 400]).toEqual([who, 'change', true]);
      const trash = await cms.send('PATCH', `/newsletter-issues/${id}`, {
        as: who,
        body: { deletedAt: new Date().toISOString() },
      });
      expect([who, 'trash', trash.status >= 400]).toEqual([who, 'trash', true]);
      expect((await cms.send('DELETE', `/newsletter-issues/${id}`, { as: who })).status).toBe(409);
    }
    expect((await latest(id)).subject).toBe('An issue that was sent');
    expect((await post(`${id}/schedule`, { at: null })).status).toBe(409);
  });

  it('has an archive page in the published API, the sitemap and the address index', async () => {
    const slug = (await latest(id)).slug;
    const path = `/newsletter/issues/${slug}`;
    const answer = await cms.send('GET', `/published/page?path=${path}`);
    const { page } = pageAnswerSchema.parse(answer.body);
    expect(page).toMatchObject({
      kind: 'newsletter-issue',
      title: 'An issue that was sent',
      content: { sections: [{ items: [{ path: articlePath, title: 'Named in the issue' }] }] },
    });
    expect((await cms.send('GET', '/published/addresses')).text).toContain(`"${path}"`);
    // What it names later loses its page: the archive names it no longer, and was frozen all the same.
    await cms.payload.update({
      collection: 'articles',
      id: articleId,
      data: { _status: 'draft' },
      overrideAccess: true,
    });
    const after = await cms.send('GET', `/published/page?path=${path}`);
    expect(after.text).not.toContain('Named in the issue');
    expect(after.text).toContain('Good morning.');
  });

  it('stands in the list of issues, and the desk takes its page down and puts it back', async () => {
    const path = `/newsletter/issues/${(await latest(id)).slug}`;
    const listed = async () => {
      const { page } = pageAnswerSchema.parse(
        (await cms.send('GET', '/published/page?path=/newsletter/issues')).body,
      );
      return page.kind === 'issue-list' ? page.items.map((item) => item.path) : [];
    };
    const status = async () => (await cms.send('GET', `/published/page?path=${path}`)).status;
    expect([await status(), await listed()]).toEqual([200, expect.arrayContaining([path])]);

    const down = await post(`${id}/take-off-site`);
    expect([down.status, down.body.archive]).toEqual([200, { path, shown: false }]);
    expect([await status(), (await listed()).includes(path)]).toEqual([404, false]);
    // What people received stays, and stays closed.
    expect((await latest(id)).sentAt).toBeTruthy();
    expect((await cms.send('GET', `/newsletter/issues/${id}/preview?view=text`, { as })).text).toContain(
      'Named in the issue',
    );
    expect(
      (
        await cms.send('PATCH', `/newsletter-issues/${id}?draft=true`, {
          as: 'admin',
          body: { subject: 'Rewritten' },
        })
      ).status,
    ).toBeGreaterThanOrEqual(400);

    const back = await post(`${id}/put-on-site`);
    expect([back.status, back.body.archive]).toEqual([200, { path, shown: true }]);
    expect([await status(), await listed()]).toEqual([200, expect.arrayContaining([path])]);
    expect((await post(`${id}/take-off-site`, {}, { as: 'publisher' })).status).toBe(403);
    expect((await post(`${await compose()}/put-on-site`)).status).toBe(409);
    expect((await cms.send('GET', '/published/page?path=/newsletter/issues/page/2')).status).toBe(404);
  });

  it('keeps what was frozen, whatever happens to the figures and pages it shows', async () => {
    const [row] = await query<{ text: string }>(
      `select mail->>'text' as text from rolebook.issue_sends where issue_id = $1`,
      [id],
    );
    expect(row?.text).toContain('Named in the issue');
    const preview = await cms.send('GET', `/newsletter/issues/${id}/preview?view=text`, { as });
    expect(preview.text).toContain('Named in the issue');
  });

  it('without an archive has no page', async () => {
    const quiet = await compose({ subject: 'Quiet issue', archive: false });
    await post(`${quiet}/schedule`, { at: null });
    expect(await beginSending(cms.payload, quiet)).toBe('started');
    const { slug } = await latest(quiet);
    expect((await cms.send('GET', `/published/page?path=/newsletter/issues/${slug}`)).status).toBe(404);
    const [row] = await query<{ html: string }>(
      `select mail->>'html' as html from rolebook.issue_sends where issue_id = $1`,
      [quiet],
    );
    expect(row?.html).not.toContain('/newsletter/issues/');
  });
});

it('is read and composed by the newsletter right alone, and published by nobody', async () => {
  const id = await compose();
  for (const who of ['publisher', 'editor', 'author', 'anonymous'] as const) {
    expect([who, (await cms.send('GET', `/newsletter-issues/${id}?draft=true`, { as: who })).status]).toEqual(
      [who, 403],
    );
    expect([who, (await cms.send('GET', `/newsletter/issues/${id}/state`, { as: who })).status]).toEqual([
      who,
      who === 'anonymous' ? 401 : 403,
    ]);
  }
  for (const who of ['newsletter', 'admin'] as const) {
    const publish = await cms.send('PATCH', `/newsletter-issues/${id}`, {
      as: who,
      body: { _status: 'published' },
    });
    expect([who, publish.status]).toEqual([who, 403]);
  }
});

it('only goes to readers with its interests, and to those who named none', async () => {
  await query('delete from rolebook.subscribers');
  const topic = await make.topic();
  await makeSubscriber(query, { purposes: [PURPOSE], topics: [topic.id] });
  await makeSubscriber(query, { purposes: [PURPOSE] });
  await makeSubscriber(query, { purposes: [PURPOSE], topics: ['01990000-0000-7000-8000-000000000000'] });
  const id = await compose({ interests: [{ relationTo: 'topics', value: topic.id }] });
  expect((await cms.send('GET', `/newsletter/issues/${id}/state`, { as })).body.before.recipients).toBe(2);
  await post(`${id}/schedule`, { at: null });
  await beginSending(cms.payload, id);
  expect(await query('select from rolebook.issue_deliveries where issue_id = $1', [id])).toHaveLength(2);
});

/** A paragraph that links to an address or a document, as Lexical stores it. */
function linkTo(to: string | { relationTo: string; value: string }) {
  const body = bodyOf('See this.');
  const [paragraph] = body.root.children;
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr',
    fields:
      typeof to === 'string'
        ? { linkType: 'custom', url: to, newTab: false }
        : { linkType: 'internal', doc: to, newTab: false },
    children: [{ type: 'text', text: 'this', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
  };
  return { root: { ...body.root, children: [{ ...paragraph, children: [link] }] } };
}
