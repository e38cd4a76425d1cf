import { SIGNATURE_HEADER } from '@rolebook/contract/headers';
import type { MessageRequest } from '@rolebook/contract/reader-message';
import { signBody } from '@rolebook/contract/signing';
import { TASKS } from '../dashboard/tasks';
import { todaysWork } from '../dashboard/todays-work';
import { poolOf, type Query, queryOn } from '../database/query';
import { issueFormToken } from '../newsletter/form-token';
import { startTestCms, type TestCms } from '../testing/cms';
import { acknowledgeMessage } from './acknowledge';
import { purgeMessages } from './purge';

const secret = 's'.repeat(40);
const CANARY = 'canary-reader@example.org';
let cms: TestCms;
let query: Query;
const sent: { to: string; subject: string; text: string; html: string }[] = [];

beforeAll(async () => {
  cms = await startTestCms();
  query = queryOn(poolOf(cms.payload));
  cms.payload.sendEmail = async (message) => {
    sent.push(message as (typeof sent)[number]);
  };
}, 120_000);
afterAll(() => cms?.stop());
beforeEach(async () => {
  sent.length = 0;
  await query('delete from rolebook.rate_limits');
  await query('delete from reader_messages');
  await query('delete from graphile_worker._private_jobs');
});

const freshToken = () => issueFormToken(secret, Date.now() - 2_000, 'reader-message-form');

function write(changes: Partial<MessageRequest>) {
  const body = {
    kind: 'error-report',
    page: '/articles/x',
    about: 'UK pay',
    message: 'The median is wrong.',
    name: '',
    email: '',
    formToken: freshToken(),
    website: '',
    clientAddress: '203.0.113.7',
    ...changes,
  };
  return cms.send('POST', '/letters', {
    body,
    headers: { [SIGNATURE_HEADER]: signBody(secret, 'internal', JSON.stringify(body), Date.now()) },
  });
}
const stored = () => query<Record<string, unknown>>('select * from reader_messages order by created_at');
const jobs = () =>
  query<{ payload: { messageId: string } }>('select payload from graphile_worker._private_jobs');

it('keeps a reported error without an address, and mails nobody', async () => {
  const answer = await write({});
  expect(answer.status).toBe(202);
  const [message] = await stored();
  expect(message).toMatchObject({ kind: 'error-report', state: 'open', page: '/articles/x', email: null });
  expect(answer.body.reference).toBe(message?.reference);
  expect(await jobs()).toEqual([]);
});

it('acknowledges a complaint with its reference and none of its words', async () => {
  const { body } = await write({
    kind: 'complaint',
    email: CANARY,
    message: 'Buy at https://evil.example now',
  });
  const [job] = await jobs();
  await acknowledgeMessage(cms.payload, job?.payload);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ to: CANARY, subject: `We have your complaint (${body.reference})` });
  expect(`${sent[0]?.text}${sent[0]?.html}`).not.toContain('evil.example');
  // A job that runs twice writes once.
  await acknowledgeMessage(cms.payload, job?.payload);
  expect(sent).toHaveLength(1);
  const [message] = await stored();
  const days = (new Date(String(message?.due_on)).getTime() - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBeGreaterThanOrEqual(30);
  expect(Math.round(days)).toBeLessThanOrEqual(31);
});

it.each([
  ['an empty message', { message: ' \n ' }, 'message'],
  ['a book', { message: 'x'.repeat(5_001) }, 'message'],
  ['a complaint without an address', { kind: 'complaint' as const }, 'email'],
  ['an address that is none', { email: 'somebody@' }, 'email'],
  [
    'a button that is pressed at once, so that nobody believes to have written who has not',
    { formToken: issueFormToken(secret, Date.now() + 600_000, 'reader-message-form') },
    'formToken',
  ],
  ['a token of the sign-up form', { formToken: issueFormToken(secret, Date.now() - 2_000) }, 'formToken'],
])('refuses %s and says which field', async (_what, changes, field) => {
  const answer = await write(changes);
  expect([answer.status, answer.body.error.field]).toEqual([422, field]);
  expect(await stored()).toEqual([]);
});

it('takes a form once, and nothing from a program, which is told the same', async () => {
  const formToken = freshToken();
  expect((await write({ formToken })).status).toBe(202);
  expect((await write({ formToken })).body.error.code).toBe('used');
  expect((await write({ website: 'https://spam.example' })).status).toBe(202);
  expect(await stored()).toHaveLength(1);
});

it('slows down one network, and lets no mailbox be flooded', async () => {
  for (let count = 0; count < 3; count += 1) await write({});
  const refused = await write({});
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
  for (let count = 0; count < 8; count += 1) {
    await write({ kind: 'contact', email: CANARY, clientAddress: `198.51.100.${count}` });
  }
  expect(await stored()).toHaveLength(3 + 8);
  expect(await jobs()).toHaveLength(5);
});

it('takes nothing that the site has not signed', async () => {
  expect((await cms.send('POST', '/letters', { body: {} })).status).toBe(401);
});

it('is read and worked on by the desk: complaints by publishers alone', async () => {
  await write({ kind: 'complaint', email: CANARY });
  await write({});
  const kinds = async (as: 'publisher' | 'editor' | 'author' | 'anonymous') => {
    const { body } = await cms.send('GET', '/reader-messages?limit=10', { as });
    return (body.docs ?? []).map(({ kind }: { kind: string }) => kind).sort();
  };
  expect(await kinds('publisher')).toEqual(['complaint', 'error-report']);
  expect(await kinds('editor')).toEqual(['error-report']);
  expect(await kinds('author')).toEqual([]);
  expect(await kinds('anonymous')).toEqual([]);
  const [complaint, report] = await stored();
  const close = (id: unknown, data: object) =>
    cms.send('PATCH', `/reader-messages/${id}`, { as: 'editor', body: data });
  expect((await close(complaint?.id, { state: 'closed' })).status).not.toBe(200);
  expect(
    (await close(report?.id, { state: 'answered', message: 'Rewritten', note: 'Checked.' })).status,
  ).toBe(200);
  const after = (await stored()).find(({ id }) => id === report?.id);
  expect(after).toMatchObject({ state: 'answered', message: 'The median is wrong.', note: 'Checked.' });
  expect(after?.answered_at).not.toBeNull();
  expect((await cms.send('POST', '/reader-messages', { as: 'admin', body: { message: 'x' } })).status).toBe(
    403,
  );

  const titles = async (right: 'publisher' | 'editor') =>
    (await todaysWork(query, [right], TASKS)).map(({ title }) => title);
  await write({ kind: 'contact', email: CANARY });
  expect(await titles('publisher')).toEqual([
    '1 data-protection complaint to answer',
    '1 message from readers',
  ]);
  expect(await titles('editor')).toEqual(['1 message from readers']);
});

it('forgets what was closed a year ago, and nothing that is open', async () => {
  await write({});
  await write({});
  await query(`update reader_messages set updated_at = now() - interval '2 years'`);
  await query(
    `update reader_messages set state = 'closed' where id = (select id from reader_messages limit 1)`,
  );
  await purgeMessages(cms.payload);
  expect((await stored()).map(({ state }) => state)).toEqual(['open']);
});
