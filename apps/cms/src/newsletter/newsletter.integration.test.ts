import { SIGNATURE_HEADER } from '@rolebook/contract/headers';
import { statementsOfEveryConnection } from '../testing/statements';
import { addressHash } from './address-hash';
import { issueFormToken } from './form-token';
import { bucketOf } from './limits';
import { purgeSignUps } from './purge';
import { countRecipients } from './recipients';
import { suppress } from './suppression';
import { type NewsletterCms, startNewsletterCms } from './testing/newsletter';

const secret = 's'.repeat(40);
let world: NewsletterCms;
let { query, sent, post, signUpWith, freshToken, deliver, rows, wordingVersion } = {} as NewsletterCms;

beforeAll(async () => {
  world = await startNewsletterCms();
  ({ query, sent, post, signUpWith, freshToken, deliver, rows, wordingVersion } = world);
}, 120_000);
afterAll(() => world.cms.stop());
beforeEach(() => world.clear());

const block = (domain: string) =>
  world.cms.send('POST', '/blocked-domains', { as: 'newsletter', body: { domain } });
const unblock = () => query('delete from blocked_domains');

it('makes a subscriber with a consent record, of a pressed button and of nothing less', async () => {
  expect((await signUpWith({})).status).toBe(202);
  expect(await rows('subscribers')).toHaveLength(0);
  await deliver();
  expect(sent.map((mail) => mail.to)).toEqual(['ada@example.org']);
  const token = world.tokenInMail(/^Confirm/);
  const ask = (path: string) => post(path, { token, clientAddress: '203.0.113.7' });

  for (let look = 0; look < 3; look += 1)
    expect((await ask('confirmations/look')).body).toEqual({
      state: 'open',
      agreement: {
        consent: 'You agree.',
        purposes: [{ label: 'Weekly insight', description: 'Pay and careers.' }],
      },
    });
  expect(await rows('subscribers')).toHaveLength(0);
  expect((await ask('confirmations')).body).toEqual({ state: 'confirmed' });
  expect((await ask('confirmations')).body).toEqual({ state: 'confirmed' });
  expect((await ask('confirmations/look')).body).toEqual({ state: 'confirmed', agreement: null });

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

describe('the six states of an address', () => {
  const STATES: Record<string, () => Promise<unknown>> = {
    unknown: async () => {},
    pending: () => signUpWith({ email: 'ada@example.org', clientAddress: '198.51.100.1' }),
    active: () => world.subscribe('ada@example.org'),
    unsubscribed: async () => {
      await world.subscribe('ada@example.org');
      await query(`update rolebook.consents set withdrawn_at = now(), withdrawn_by = 'one-click'`);
      await query(`update rolebook.subscribers set state = 'unsubscribed'`);
    },
    suppressed: () => suppress(query, addressHash('ada@example.org'), 'hard-bounce'),
    blocked: () => suppress(query, addressHash('ada@example.org'), 'blocked'),
    'at a blocked domain': () => block('example.org'),
  };
  afterEach(unblock);

  it('get the same answer to the byte, and run the same statements', async () => {
    const answers = new Map<string, string>();
    const statements = new Map<string, string>();
    for (const [state, arrange] of Object.entries(STATES)) {
      await world.clear();
      await arrange();
      // The wording is read once in a few seconds, for everybody.
      await signUpWith({ email: 'first@example.org', clientAddress: '198.51.100.2' });
      await query('delete from rolebook.rate_limits');
      const asked = await statementsOfEveryConnection(world.cms.payload, async () => {
        const answer = await signUpWith({});
        answers.set(state, `${answer.status} ${JSON.stringify([...answer.headers])} ${answer.text}`);
      });
      statements.set(state, asked.join('\n'));
      await unblock();
    }
    expect([...answers.values()][0]).toMatch(/^202 /);
    expect(new Set(answers.values()).size).toBe(1);
    // What is known of the address is asked by the worker, when nobody waits for an answer any more.
    expect([...statements.values()][0]).toContain('rolebook.sign_ups');
    expect([...statements.values()].join()).not.toMatch(/subscribers|suppressions|blocked_domains/);
    expect(new Set(statements.values()).size).toBe(1);
  });

  it.each(['suppressed', 'blocked', 'at a blocked domain'])('write nothing to who is %s', async (state) => {
    await STATES[state]?.();
    await signUpWith({});
    await deliver();
    expect(sent).toEqual([]);
  });
});

describe('a blocked domain', () => {
  afterEach(unblock);

  it('is kept in the form in which addresses are compared, however it was typed, and once', async () => {
    const made = await block('Ada@B\u00fccher.Example ');
    expect(made.body.doc.domain).toBe('xn--bcher-kva.example');
    expect((await block('xn--bcher-kva.example')).status).toBe(400);
    const none = await block('not a domain');
    expect([none.status, none.text]).toEqual([400, expect.stringContaining('such as example.org')]);
  });

  it('covers its subdomains, and no other domain that ends alike', async () => {
    await block('example.org');
    await signUpWith({ email: 'ada@mail.example.org' });
    await signUpWith({ email: 'ada@notexample.org', clientAddress: '198.51.100.2' });
    await deliver();
    expect(sent.map(({ to }) => to)).toEqual(['ada@notexample.org']);
  });

  it('makes links that left before open nothing any more', async () => {
    await signUpWith({});
    await signUpWith({ email: 'eve@elsewhere.example', clientAddress: '198.51.100.2' });
    await deliver();
    const token = /token=([\w.-]+)/.exec(sent.find(({ to }) => to === 'ada@example.org')?.text ?? '')?.[1];
    await block('example.org');
    expect(await rows('sign_ups')).toMatchObject([{ email: 'eve@elsewhere.example' }]);
    expect((await post('confirmations', { token, clientAddress: '::1' })).body).toEqual({ state: 'unknown' });
    expect(await rows('subscribers')).toEqual([]);
  });

  it('leaves who is subscribed there alone', async () => {
    await world.subscribe('ada@example.org');
    await block('example.org');
    expect(await countRecipients(query, 'insights')).toBe(1);
  });

  it('is kept by the newsletter right alone', async () => {
    for (const as of ['publisher', 'editor', 'author', 'anonymous'] as const) {
      const body = { domain: 'example.org' };
      expect((await world.cms.send('POST', '/blocked-domains', { as, body })).status).toBe(403);
      expect((await world.cms.send('GET', '/blocked-domains', { as })).status).toBe(403);
    }
  });
});

it('lets who was erased come back by their own hand', async () => {
  await suppress(query, addressHash('ada@example.org'), 'erased');
  await world.subscribe('ada@example.org');
  expect(await rows('suppressions')).toEqual([]);
  expect(await rows('subscribers')).toMatchObject([{ state: 'active' }]);
});

it('keeps the words that the person saw, under the version that the consent names', async () => {
  await world.subscribe('ada@example.org');
  const [consent] = await query(
    `select words from rolebook.consents join rolebook.wordings on version = wording_version`,
  );
  expect(consent).toMatchObject({
    words: { consent: 'You agree.', purposes: [{ slug: 'insights', label: 'Weekly insight' }] },
  });
});

it('does not let a second, unasked sign-up change what the first one asks to confirm', async () => {
  await signUpWith({ page: '/articles/a' });
  await signUpWith({ page: '/articles/b', clientAddress: '198.51.100.9' });
  expect(await rows('sign_ups')).toMatchObject([{ page: '/articles/a' }]);
});

it('welcomes who confirmed, with the way out in the header and in the text', async () => {
  await world.subscribe('ada@example.org');
  const welcome = sent.find(({ subject }) => /^Welcome/.test(subject));
  expect(welcome?.text).toContain('Thank you.');
  expect(welcome?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  const [, link] = /^<(\S+)>$/.exec(welcome?.headers?.['List-Unsubscribe'] ?? '') ?? [];
  expect(welcome?.text).toContain(link);
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
  await query(`insert into rolebook.rate_limits select $1, 'epoch', 100, now() + interval '1 minute'`, [
    bucketOf('everybody', 60),
  ]);
  expect((await signUpWith({})).status).toBe(202);
  const [job] = await query<{ late: boolean }>(
    `select run_at > now() + interval '10 seconds' as late from graphile_worker._private_jobs`,
  );
  expect(job?.late).toBe(true);
  expect(await rows('newsletter_alarms')).toMatchObject([{ name: 'sign-ups-over-the-limit', times: 1 }]);
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

it('tells a program that fills in every field what it tells people, and keeps nothing', async () => {
  const honey = await signUpWith({ website: 'https://spam.example' });
  expect([honey.status, honey.body]).toEqual([202, { status: 'accepted' }]);
  expect(await rows('sign_ups')).toHaveLength(0);
});

it('asks who pressed within a second to press once more: nobody is left to believe that they signed up', async () => {
  const hasty = await signUpWith({ formToken: issueFormToken(secret, Date.now()) });
  expect([hasty.status, hasty.body.error.code]).toEqual([422, 'early']);
  expect(hasty.body.error.message).toContain('once more');
  expect(await rows('sign_ups')).toHaveLength(0);
});

it('listens to the site alone', async () => {
  expect((await world.cms.send('POST', '/newsletter/sign-ups', { body: {} })).status).toBe(401);
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
  expect((await look(world.tokenInMail(/^Confirm/))).body).toEqual({ state: 'expired' });
});

it('forgets a sign-up that nobody confirmed in a week', async () => {
  await signUpWith({ email: 'never@example.org' });
  await query(`update rolebook.sign_ups set requested_at = now() - interval '8 days'`);
  await purgeSignUps(world.cms.payload);
  expect(await rows('sign_ups')).toHaveLength(0);
});

it('repeats no address when the mail server refuses, and does not insist on a lasting refusal', async () => {
  const send = world.cms.payload.sendEmail;
  await signUpWith({ email: 'refused@example.org' });
  const failing = (responseCode: number) => async () => {
    throw Object.assign(new Error('550 <refused@example.org> no such user'), { responseCode });
  };
  world.cms.payload.sendEmail = failing(451);
  await expect(deliver()).rejects.toThrow(/^(?!.*refused@).*451/);
  world.cms.payload.sendEmail = failing(550);
  await expect(deliver()).resolves.toBeUndefined();
  world.cms.payload.sendEmail = send;
});
