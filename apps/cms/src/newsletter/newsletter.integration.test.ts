import { SIGNATURE_HEADER } from '@rolebook/contract/headers';
import type { SignUpSent } from '@rolebook/contract/newsletter';
import { signBody } from '@rolebook/contract/signing';
import { poolOf, type Query, queryOn } from '../database/query';
import { startTestCms, type TestCms } from '../testing/cms';
import { issueFormToken } from './form-token';
import { purgeSignUps } from './purge';
import { newsletterTasks } from './tasks';

const secret = 's'.repeat(40);
let cms: TestCms;
let query: Query;
let wordingVersion: string;
let purpose: string;
const sent: { to: string; subject: string; text: string }[] = [];

beforeAll(async () => {
  cms = await startTestCms();
  query = queryOn(poolOf(cms.payload));
  const settings = await cms.payload.updateGlobal({
    slug: 'site-settings',
    data: {
      newsletter: {
        heading: 'Weekly',
        promise: 'One mail a week.',
        consent: 'You agree.',
        buttonLabel: 'Sign up',
        purposes: [{ slug: 'insights', label: 'Weekly insight', description: 'Pay and careers.' }],
      },
    },
    overrideAccess: true,
  });
  wordingVersion = settings.newsletter.version ?? '';
  purpose = 'insights';
  cms.payload.sendEmail = async (message) => {
    sent.push(message as (typeof sent)[number]);
  };
}, 120_000);

afterAll(() => cms.stop());

beforeEach(async () => {
  sent.length = 0;
  await query('delete from rolebook.rate_limits');
  await query('delete from rolebook.sign_ups');
  await query('delete from graphile_worker._private_jobs');
});

function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const signature = signBody(secret, 'internal', JSON.stringify(body), Date.now());
  return cms.send('POST', `/newsletter/${path}`, {
    body,
    headers: { [SIGNATURE_HEADER]: signature, ...headers },
  });
}

const freshToken = () => issueFormToken(secret, Date.now() - 2_000);

const signUpWith = (changes: Partial<SignUpSent>) =>
  post('sign-ups', {
    email: 'ada@example.org',
    purposes: [purpose],
    wordingVersion,
    page: '/articles/a',
    formToken: freshToken(),
    website: '',
    clientAddress: '203.0.113.7',
    ...changes,
  } satisfies SignUpSent);

/** Runs the queued mails, as the worker does. */
async function deliver(): Promise<void> {
  const jobs = await query<{ identifier: string; payload: unknown; id: string }>(
    `select jobs.id, tasks.identifier, jobs.payload from graphile_worker._private_jobs jobs
     join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id`,
  );
  for (const job of jobs) await newsletterTasks[job.identifier]?.(cms.payload, job.payload);
  await query('delete from graphile_worker._private_jobs');
}

const tokenIn = (text: string) => /token=([\w-]+)/.exec(text)?.[1] ?? '';
const rows = async (table: string) => query(`select * from rolebook.${table}`);

it('makes a subscriber with a consent record, of a pressed button and of nothing less', async () => {
  expect((await signUpWith({})).status).toBe(202);
  expect(await rows('subscribers')).toHaveLength(0);
  await deliver();
  expect(sent.map((mail) => mail.to)).toEqual(['ada@example.org']);
  const token = tokenIn(sent[0]?.text ?? '');
  const ask = (path: string) => post(path, { token, clientAddress: '203.0.113.7' });

  for (let look = 0; look < 3; look += 1)
    expect((await ask('confirmations/look')).body).toEqual({ state: 'open' });
  expect(await rows('subscribers')).toHaveLength(0);
  expect((await ask('confirmations')).body).toEqual({ state: 'confirmed' });
  expect((await ask('confirmations')).body).toEqual({ state: 'confirmed' });
  expect((await ask('confirmations/look')).body).toEqual({ state: 'confirmed' });

  expect(await rows('subscribers')).toMatchObject([{ email: 'ada@example.org', state: 'active' }]);
  expect(await rows('consents')).toMatchObject([
    {
      purpose: 'insights',
      wording_version: wordingVersion,
      page: '/articles/a',
      confirmed_by: 'pressed-button',
    },
  ]);
  expect(await rows('sign_ups')).toHaveLength(0);
});

it('keeps one row and writes one mail for a hundred sign-ups of an address at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) => signUpWith({ clientAddress: `198.51.100.${index}` })),
  );
  expect(new Set(answers.map((answer) => `${answer.status} ${answer.text}`))).toEqual(
    new Set(['202 {"status":"accepted"}']),
  );
  expect(await rows('sign_ups')).toHaveLength(1);
  await deliver();
  expect(sent).toHaveLength(1);
}, 60_000);

it('gives every address the same answer: unknown, waiting, subscribed', async () => {
  const unknown = await signUpWith({ email: 'new@example.org' });
  const waiting = await signUpWith({ email: 'new@example.org' });
  await query(
    `insert into rolebook.subscribers (id, email_key, email, address_hash)
     values (gen_random_uuid(), 'old@example.org', 'old@example.org', sha256('old'))`,
  );
  const subscribed = await signUpWith({ email: 'old@example.org' });
  for (const answer of [waiting, subscribed]) {
    expect([answer.status, answer.text]).toEqual([unknown.status, unknown.text]);
    expect([...answer.headers]).toEqual([...unknown.headers]);
  }
});

it('writes to a mailbox three times a day at most, also under plus-tags', async () => {
  for (let round = 0; round < 6; round += 1) {
    await signUpWith({ email: `ada+${round}@example.org`, clientAddress: `198.51.100.${round}` });
    await query(
      `update rolebook.rate_limits set expires_at = now() - interval '1 second' where expires_at < now() + interval '16 minutes'`,
    );
  }
  await deliver();
  expect(sent).toHaveLength(3);
});

it('tells a client that asks too often when to come back', async () => {
  const statuses: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const answer = await signUpWith({ email: `a${round}@example.org`, clientAddress: '2001:db8::1' });
    statuses.push(answer.status);
    if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
  expect((await signUpWith({ email: 'b@example.org', clientAddress: '2001:db8::ffff' })).status).toBe(429);
  expect((await signUpWith({ email: 'b@example.org', clientAddress: '2001:db8:0:1::1' })).status).toBe(202);
});

it('holds mails back when everybody signs up at once, and loses none', async () => {
  await query(
    `insert into rolebook.rate_limits select encode(sha256('everybody|60'), 'hex'), 'epoch', 100, now() + interval '1 minute'`,
  );
  expect((await signUpWith({})).status).toBe(202);
  const [job] = await query<{ late: boolean }>(
    `select run_at > now() + interval '10 seconds' as late from graphile_worker._private_jobs`,
  );
  expect(job?.late).toBe(true);
});

it.each([
  ['an address that is none', { email: 'ada@' }, 'email'],
  ['two addresses', { email: 'a@example.org,b@example.org' }, 'email'],
  ['a header in the address', { email: 'a@example.org\r\nBcc: b@example.org' }, 'email'],
  ['no purpose', { purposes: [] }, 'purposes'],
  ['a purpose that is not offered', { purposes: ['job-alerts'] }, 'purposes'],
  ['another wording', { wordingVersion: 'w-0' }, 'wordingVersion'],
  ['a form token that is none', { formToken: 'x' }, 'formToken'],
])('refuses %s and names the field', async (_name, changes, field) => {
  const answer = await signUpWith(changes);
  expect(answer.status).toBe(422);
  expect(answer.body.error).toMatchObject({ field });
  expect(await rows('sign_ups')).toHaveLength(0);
});

it('takes a form once', async () => {
  const formToken = freshToken();
  expect((await signUpWith({ formToken })).status).toBe(202);
  const again = await signUpWith({ formToken, email: 'eve@example.org' });
  expect(again.body.error).toMatchObject({ field: 'formToken', code: 'used' });
});

it('tells programs what it tells people, and keeps nothing', async () => {
  const honey = await signUpWith({ website: 'https://spam.example' });
  const hasty = await signUpWith({ formToken: issueFormToken(secret, Date.now()) });
  for (const answer of [honey, hasty])
    expect([answer.status, answer.body]).toEqual([202, { status: 'accepted' }]);
  expect(await rows('sign_ups')).toHaveLength(0);
});

it('listens to the site alone', async () => {
  expect((await cms.send('POST', '/newsletter/sign-ups', { body: {} })).status).toBe(401);
  expect(
    (await post('sign-ups', {}, { [SIGNATURE_HEADER]: `t=${Date.now()},v1=${'0'.repeat(64)}` })).status,
  ).toBe(401);
  expect((await post('sign-ups', { email: 5 })).status).toBe(400);
});

it('knows a link that is made up, and one that is too old', async () => {
  const look = (token: string) => post('confirmations', { token, clientAddress: '203.0.113.7' });
  expect((await look('x')).body).toEqual({ state: 'unknown' });
  expect((await look('A'.repeat(43))).body).toEqual({ state: 'unknown' });
  await signUpWith({ email: 'late@example.org' });
  await deliver();
  await query(
    `update rolebook.sign_up_tokens set expires_at = now() - interval '1 minute' where used_at is null`,
  );
  expect((await look(tokenIn(sent[0]?.text ?? ''))).body).toEqual({ state: 'expired' });
});

it('forgets a sign-up that nobody confirmed in a week', async () => {
  await signUpWith({ email: 'never@example.org' });
  await query(`update rolebook.sign_ups set requested_at = now() - interval '8 days'`);
  await purgeSignUps(cms.payload);
  expect(await rows('sign_ups')).toHaveLength(0);
});

it('repeats no address when the mail server refuses, and does not insist on a lasting refusal', async () => {
  const send = cms.payload.sendEmail;
  await signUpWith({ email: 'refused@example.org' });
  const failing = (responseCode: number) => async () => {
    throw Object.assign(new Error('550 <refused@example.org> no such user'), { responseCode });
  };
  cms.payload.sendEmail = failing(451);
  await expect(deliver()).rejects.toThrow(/^(?!.*refused@).*451/);
  cms.payload.sendEmail = failing(550);
  await expect(deliver()).resolves.toBeUndefined();
  cms.payload.sendEmail = send;
});
