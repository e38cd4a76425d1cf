import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import fc from 'fast-check';
import { poolOf } from '../database/query';
import { addressHash } from './address-hash';
import { preferencesToken } from './links';
import { applyEvents } from './mail-events/apply-events';
import { type NewsletterCms, startNewsletterCms } from './testing/newsletter';
import { asciiAddress, type SmtpSink, startSmtpSink } from './testing/smtp-sink';

let sink: SmtpSink;
let world: NewsletterCms;
let { query, post, signUpWith, deliver, rows } = {} as NewsletterCms;
const logged: string[] = [];

beforeAll(async () => {
  sink = await startSmtpSink();
  process.env.TEST_SMTP_URL = sink.url;
  world = await startNewsletterCms({ mails: 'by-smtp' });
  ({ query, post, signUpWith, deliver, rows } = world);
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => void logged.push(words.join(' ')));
  }
  jest.spyOn(process.stdout, 'write').mockImplementation((words) => {
    logged.push(String(words));
    return true;
  });
}, 120_000);
afterAll(async () => {
  jest.restoreAllMocks();
  await world.cms.stop();
  await sink.stop();
});
beforeEach(async () => {
  await world.clear();
  sink.taken.length = 0;
  sink.mood = 'takes';
  logged.length = 0;
});

const tokenIn = (text: string | undefined) => /token=([\w.-]+)/.exec(text ?? '')?.[1] ?? '';

describe('what is typed as an address', () => {
  const NAUGHTY = [
    'ada@example.org\r\nBcc: eve@example.org',
    'ada@example.org%0d%0aBcc:eve@example.org',
    'ada\u2028@example.org',
    '=?utf-8?q?eve=40evil.example=0d=0aBcc=3a_x?=@example.org',
    '"ada eve"@example.org',
    'Eve <eve@example.org>',
    'ada@example.org,eve@example.org',
    'ada@example.org;eve@example.org',
    'ada@example.org\0.evil.example',
    `${'a'.repeat(64)}@${'b'.repeat(255)}.example`,
    'ada@b\u00fccher.example',
    'ada@xn--bcher-kva.example',
    '\u0430da@example.org',
    'ada@ex\u0430mple.org',
    'ada@\uff45xample.org',
    'ada@example.org ',
    "o'brien+news@example.org",
    'ada@[127.0.0.1]',
    '<ada@example.org>',
    'ada(comment)@example.org',
    '',
  ];

  async function mailsAfter(typed: string) {
    await world.clear();
    sink.taken.length = 0;
    const answer = await signUpWith({ email: typed });
    expect([202, 422, 400]).toContain(answer.status);
    if (typed.length > 3) expect(answer.text).not.toContain(typed);
    await deliver();
    return sink.taken;
  }

  async function expectHarmless(typed: string) {
    for (const { recipients, mail } of await mailsAfter(typed)) {
      expect(recipients).toHaveLength(1);
      expect(recipients[0]).toMatch(/^[\x21-\x7e]+@[a-z0-9.-]+$/);
      const to = [mail.to ?? []].flat().flatMap(({ value }) => value);
      expect(to.map(({ address }) => asciiAddress(address ?? ''))).toEqual(recipients);
      expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
      expect([...mail.headers.keys()].sort()).toEqual([
        'auto-submitted',
        'content-type',
        'date',
        'from',
        'message-id',
        'mime-version',
        'subject',
        'to',
      ]);
    }
  }

  it.each(NAUGHTY)('%j adds no header and no recipient', expectHarmless);

  it('adds none either, whatever it is', async () => {
    const address = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .tuple(
          fc.string({ unit: 'grapheme', maxLength: 20 }),
          fc.constantFrom('@', '\r\n', '\u2029', '%0a', ',', '>'),
        )
        .map(([text, breaker]) => `ada${text}${breaker}@example.org`),
      fc.emailAddress(),
      fc.emailAddress().map((email) => `${email}\nCc: ${email}`),
    );
    await fc.assert(fc.asyncProperty(address, expectHarmless), { numRuns: 60 });
  }, 120_000);

  it('reaches a domain of other letters in its ASCII form', async () => {
    const [taken] = await mailsAfter('ada@b\u00fccher.example');
    expect(taken?.raw).toMatch(/^To: ada@xn--bcher-kva\.example\r$/m);
  });
});

describe('a mail server that does not take the mail', () => {
  const pending = () => query('select attempts from graphile_worker._private_jobs');

  it('refuses the recipient: tried no more, and the log names nobody', async () => {
    sink.mood = 'refuses-recipient';
    await signUpWith({ email: 'nobody@example.org' });
    await deliver();
    expect(await pending()).toEqual([]);
    expect(logged.join('\n')).toContain('550');
    expect(logged.join('\n')).not.toContain('nobody@');
  });

  it.each(['is-busy', 'hangs-up-after-data'] as const)(
    '%s: tried again, and the new link works',
    async (mood) => {
      sink.mood = mood;
      await signUpWith({ email: 'later@example.org' });
      await expect(deliver()).rejects.toThrow(/^(?!.*later@).*(451|ECONN|ESOCKET|EPROTOCOL|unknown)/s);
      expect(await pending()).toHaveLength(1);
      sink.mood = 'takes';
      await deliver();
      const token = tokenIn(sink.taken[0]?.mail.text);
      expect((await post('confirmations', { token, clientAddress: '::1' })).body).toEqual({
        state: 'confirmed',
      });
    },
  );
});

it('bombing: however often an address is typed, it gets one mail', async () => {
  const clients = Array.from({ length: 80 }, (_, index) => `2001:db8:0:${index.toString(16)}::1`);
  const posts = clients.flatMap((clientAddress, client) =>
    Array.from({ length: 5 }, (_, round) => ({
      clientAddress,
      email: `victim-${(client * 5 + round) % 40}+${client}@example.org`,
    })),
  );
  const statuses = new Set((await Promise.all(posts.map(signUpWith))).map(({ status }) => status));
  expect(statuses).toEqual(new Set([202]));
  await deliver();
  const mailboxes = sink.taken.map(({ recipients }) => String(recipients[0]).replace(/\+\d+/, ''));
  expect(mailboxes).toHaveLength(40);
  expect(new Set(mailboxes).size).toBe(40);
}, 120_000);

it('erasure: nothing of the person is left in any table, in the queue or in the log; only the suppression holds', async () => {
  const canary = `canary-${randomUUID().slice(0, 8)}`;
  const email = `${canary}@example.org`;
  const id = await world.subscribe(email).catch(async () => {
    // By SMTP: the token is in the mail that the sink took.
    const token = tokenIn(sink.taken.at(-1)?.mail.text);
    await post('confirmations', { token, clientAddress: '203.0.113.7' });
    await deliver();
    const [row] = await query<{ id: string }>('select id from rolebook.subscribers where email_key = $1', [
      email,
    ]);
    return row?.id ?? '';
  });
  await signUpWith({ email });
  await applyEvents(poolOf(world.cms.payload), 'generic', [{ id: 'e', email, kind: 'soft-bounce' }]);
  await post('data-link', { token: preferencesToken(id) });
  await deliver();
  const token = tokenIn(sink.taken.at(-1)?.mail.text);
  await post('data/new-address', { token, email: `${canary}@new.example` });
  const issue = randomUUID();
  await query(
    `insert into rolebook.issue_sends (issue_id, purpose, state, scheduled_for) values ($1, 'insights', 'scheduled', now())`,
    [issue],
  );
  await query(
    `insert into rolebook.issue_deliveries (issue_id, subscriber_id, domain_hash, state, message_id)
     values ($1, $2, 1, 'sent', $3)`,
    [issue, id, `<${id}@example.org>`],
  );
  const found = await occurrences([canary, id]);
  expect(found).toEqual(expect.arrayContaining(['rolebook.subscribers', 'rolebook.issue_deliveries']));

  expect((await post('data/erase', { token })).body).toEqual({ state: 'erased' });
  expect(await occurrences([canary, id])).toEqual([]);
  expect(logged.join('\n')).not.toContain(canary);
  expect(await rows('suppressions')).toMatchObject([{ address_hash: addressHash(email), reason: 'erased' }]);
  // What waited in the queue for the person does nothing, and writes to nobody.
  sink.taken.length = 0;
  await deliver();
  expect(sink.taken).toEqual([]);
});

/** Every table of the database in which one of the words stands anywhere, as a dump would show it. */
async function occurrences(words: readonly string[]): Promise<string[]> {
  const tables = await query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    for (const word of words) {
      const [row] = await query(`select from ${name} row where row::text ilike '%' || $1 || '%' limit 1`, [
        word,
      ]);
      if (row && !found.includes(name)) found.push(name);
    }
  }
  return found;
}
