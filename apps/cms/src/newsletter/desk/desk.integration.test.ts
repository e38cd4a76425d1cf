import { randomUUID } from 'node:crypto';
import type { TestActor } from '../../testing/cms';
import { addressHash } from '../address-hash';
import { findSubscriberImport } from '../subscriber-import/import-rows';
import { suppress } from '../suppression';
import { type NewsletterCms, startNewsletterCms } from '../testing/newsletter';
import { makeSubscriber } from '../testing/subscribers';
import { withdraw } from '../withdrawal';
import { readGlance } from './glance';

let world: NewsletterCms;
let { query, rows, deliver, sent } = {} as NewsletterCms;
beforeAll(async () => {
  world = await startNewsletterCms();
  ({ query, rows, deliver, sent } = world);
}, 120_000);
afterAll(() => world.cms.stop());
beforeEach(async () => {
  await world.clear();
  await query('truncate rolebook.subscriber_imports cascade');
});

const desk = (path: string, body: unknown, as: TestActor = 'newsletter') =>
  world.cms.send('POST', `/newsletter/desk/${path}`, { as, body });
const search = async (segment: Record<string, string> = {}, page = 1) =>
  (await desk('search', { segment, page })).body;

describe('who may see subscribers', () => {
  const CALLS: readonly (readonly [path: string, body: unknown])[] = [
    ['search', { segment: {} }],
    ['person', { id: randomUUID() }],
    ['act', { action: 'see-alarms' }],
    ['export', {}],
    ['imports', {}],
    ['imports/look', { id: randomUUID() }],
    ['imports/run', { id: randomUUID() }],
    ['imports/dismiss', { id: randomUUID() }],
    ['imports/report', { id: randomUUID() }],
  ];
  it.each(CALLS)('%s: the newsletter right alone', async (path, body) => {
    for (const as of ['admin', 'publisher', 'editor', 'author', 'disabled', 'anonymous'] as const) {
      expect([as, (await desk(path, body, as)).status]).toEqual([as, 403]);
    }
    expect((await desk(path, body)).status).not.toBe(403);
  });

  it('does not act for another site', async () => {
    const answer = await world.cms.send('POST', '/newsletter/desk/search', {
      as: 'newsletter',
      body: { segment: {} },
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
  });
});

describe('the list', () => {
  it('is searched and cut into segments', async () => {
    const topic = randomUUID();
    await makeSubscriber(query, { email: 'ada@example.org', topics: [topic] });
    const left = await makeSubscriber(query, { email: 'bob@example.org' });
    await withdraw(query, left, 'insights', 'one-click');
    await makeSubscriber(query, { email: 'cyd_100%@other.example' });
    await suppress(query, addressHash('cyd_100%@other.example'), 'complaint');
    const emails = async (segment: Record<string, string>) =>
      (await search(segment)).subscribers.map(({ email }: { email: string }) => email).sort();
    expect(await emails({})).toHaveLength(3);
    expect(await emails({ search: 'EXAMPLE.org' })).toEqual(['ada@example.org', 'bob@example.org']);
    expect(await emails({ search: '_100%' })).toEqual(['cyd_100%@other.example']);
    expect(await emails({ search: 'a%o' })).toEqual([]);
    expect(await emails({ state: 'active' })).toEqual(['ada@example.org']);
    expect(await emails({ state: 'unsubscribed' })).toEqual(['bob@example.org']);
    expect(await emails({ state: 'suppressed' })).toEqual(['cyd_100%@other.example']);
    expect(await emails({ interest: topic })).toEqual(['ada@example.org']);
    expect(await emails({ purpose: 'insights' })).toHaveLength(2);
    expect(await emails({ source: 'import' })).toEqual([]);
    await query(
      `update rolebook.subscribers set created_at = '2026-06-30 23:30+01' where email_key = 'ada@example.org'`,
    );
    expect(await emails({ until: '2026-06-30' })).toEqual(['ada@example.org']);
    expect(await emails({ since: '2026-07-01', until: '2026-07-31' })).toEqual([]);
  });

  it('turns pages without losing or repeating anybody', async () => {
    for (let number = 0; number < 60; number += 1) await makeSubscriber(query);
    const first = await search({}, 1);
    const second = await search({}, 2);
    expect([first.total, first.subscribers.length, second.subscribers.length]).toEqual([60, 50, 10]);
    const ids = [...first.subscribers, ...second.subscribers].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(60);
  });

  it('refuses a segment that makes no sense, and names the field', async () => {
    const answer = await desk('search', { segment: { since: 'yesterday' } });
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('segment.since')]);
  });
});

it('shows the record of a consent, with the words', async () => {
  const id = await world.subscribe('ada@example.org');
  const person = (await desk('person', { id })).body;
  expect(person).toMatchObject({
    emailAddress: 'ada@example.org',
    consents: [
      {
        purpose: 'insights',
        confirmedBy: 'pressed-button',
        wordingVersion: world.wordingVersion,
        wording: { consent: 'You agree.' },
        withdrawnAt: null,
      },
    ],
  });
});

describe('every state has a way out', () => {
  it('a sign-up that waits: mailed again, or forgotten', async () => {
    await world.signUpWith({});
    await deliver();
    sent.length = 0;
    const { pending } = (await search({ search: 'ada@example.org' })).address;
    expect(pending.mailedAt).not.toBeNull();
    await desk('act', { action: 'resend', signUpId: pending.id });
    await deliver();
    expect(sent).toHaveLength(1);
    await desk('act', { action: 'forget-sign-up', signUpId: pending.id });
    expect(await rows('sign_ups')).toEqual([]);
    expect(await rows('sign_up_tokens')).toEqual([]);
  });

  it('a suppression: lifted, without bringing a consent back', async () => {
    const id = await makeSubscriber(query, { email: 'ada@example.org' });
    await withdraw(query, id, 'insights', 'complaint');
    await suppress(query, addressHash('ada@example.org'), 'complaint');
    expect((await search({ search: 'ada@example.org' })).address.suppression.reason).toBe('complaint');
    await desk('act', { action: 'lift', email: 'Ada@Example.org' });
    expect(await rows('suppressions')).toEqual([]);
    expect(await rows('subscribers')).toMatchObject([{ state: 'unsubscribed' }]);
  });

  it('an address that should get nothing: blocked, and the form does not tell', async () => {
    await desk('act', { action: 'block', email: 'spam@trap.example' });
    expect((await world.signUpWith({ email: 'spam@trap.example' })).status).toBe(202);
    await deliver();
    expect(sent).toEqual([]);
  });

  it('a subscriber who asked by letter: unsubscribed by the desk, and the record says so', async () => {
    const subscriberId = await makeSubscriber(query);
    await desk('act', { action: 'unsubscribe', subscriberId });
    expect(await query('select withdrawn_by from rolebook.consents')).toEqual([{ withdrawn_by: 'desk' }]);
  });

  it('mails that were given up: tried again', async () => {
    await world.signUpWith({});
    await query('update graphile_worker._private_jobs set attempts = max_attempts');
    expect((await readGlance(query)).failedMails).toBe(1);
    await desk('act', { action: 'retry-mails' });
    expect(await readGlance(query)).toMatchObject({ failedMails: 0, waitingMails: 1, pending: 1 });
  });
});

describe('export', () => {
  it('holds a whole segment, and no cell that a spreadsheet would calculate', async () => {
    await makeSubscriber(query, { email: '=cmd+calc@example.org' });
    await makeSubscriber(query, { email: 'ada@example.org' });
    const answer = await desk('export', { search: 'example.org' });
    expect(answer.headers.get('content-disposition')).toMatch(/attachment; filename="subscribers-/);
    const lines = answer.text.replace('\ufeff', '').trim().split('\r\n');
    expect(lines[0]).toBe('email,state,mail_stopped_because,purposes,frequency,source,subscribed_since');
    expect(lines).toHaveLength(3);
    expect(answer.text).toContain("'=cmd+calc@example.org");
    expect(answer.text).not.toMatch(/(^|\n)=/);
  });
});

describe('import', () => {
  const BASIS = 'Paper forms at the careers fair in Leeds, wording kept in folder 12.';
  async function upload(csv: string, changes: Record<string, string> = {}) {
    const form = new FormData();
    form.set('file', new File([csv], 'list.csv', { type: 'text/csv' }));
    for (const [name, value] of Object.entries({
      purposes: 'insights',
      basis: BASIS,
      consentedOn: '2026-03-31',
      ...changes,
    })) {
      form.set(name, value);
    }
    return desk('imports', form);
  }
  const look = async (id: string) => (await desk('imports/look', { id })).body;

  it('changes nothing before somebody has looked at the dry run', async () => {
    const { id } = (await upload('email\nada@example.org\n')).body;
    await deliver();
    expect(await look(id)).toMatchObject({ state: 'checked', rowsTaken: 1, rowsRefused: 0 });
    expect(await rows('subscribers')).toEqual([]);
    expect((await desk('imports/run', { id })).status).toBe(200);
    await deliver();
    expect(await look(id)).toMatchObject({ state: 'done', rowsTaken: 1 });
    expect(await query('select source, state from rolebook.subscribers')).toEqual([
      { source: 'import', state: 'active' },
    ]);
    expect(await rows('consents')).toMatchObject([{ confirmed_by: 'import', basis: BASIS }]);
    // Nobody is written to because of an import, and the file is gone.
    expect(sent).toEqual([]);
    expect(await query('select file from rolebook.subscriber_imports')).toEqual([{ file: null }]);
    expect((await desk('imports/run', { id })).status).toBe(409);
  });

  it('never takes who has left, is suppressed, erased or there already, and says why by line', async () => {
    await makeSubscriber(query, { email: 'here@example.org' });
    const left = await makeSubscriber(query, { email: 'left@example.org' });
    await withdraw(query, left, 'insights', 'one-click');
    for (const reason of ['hard-bounce', 'complaint', 'erased', 'blocked'] as const) {
      await suppress(query, addressHash(`${reason}@example.org`), reason);
    }
    await query(
      `insert into blocked_domains (id, domain, updated_at) values (gen_random_uuid(), 'throw-away.example', now())`,
    );
    const csv = [
      'E-mail;Consented on',
      'here@example.org;',
      'LEFT@example.org;',
      'hard-bounce@example.org;',
      'complaint@example.org;',
      'erased@example.org;',
      'blocked@example.org;',
      'not an address;',
      "'=1+1@example.org;2999-01-01",
      'ada@example.org;2026-02-30',
      'ada@example.org;2026-02-28',
      'Ada@example.org;',
      'too;many;cells',
      'ada@throw-away.example;',
    ].join('\r\n');
    const { id } = (await upload(csv)).body;
    await deliver();
    await desk('imports/run', { id });
    await deliver();
    const standing = await look(id);
    expect(standing).toMatchObject({ state: 'done', rowsRead: 13, rowsTaken: 1, rowsRefused: 12 });
    const lines = Object.fromEntries(
      (
        await query<{ line: number; reason: string }>(
          'select line, reason from rolebook.subscriber_import_refusals',
        )
      ).map(({ line, reason }) => [line, reason]),
    );
    expect(lines).toEqual({
      2: 'subscribed',
      3: 'left',
      4: 'suppressed-hard-bounce',
      5: 'suppressed-complaint',
      6: 'suppressed-erased',
      7: 'suppressed-blocked',
      8: 'malformed',
      9: 'date',
      10: 'date',
      12: 'repeated',
      13: 'cells',
      14: 'blocked-domain',
    });
    expect(
      await query(`select state from rolebook.subscribers where email_key = 'left@example.org'`),
    ).toEqual([{ state: 'unsubscribed' }]);
    const report = await desk('imports/report', { id });
    expect(report.text).toContain('Only they themselves can come back.');
    expect(report.text).not.toContain('@');
  });

  it.each([
    ['no basis', {}, { basis: 'yes' }, /where, when and in which words/],
    ['a day in the future', {}, { consentedOn: '2999-01-01' }, /future/],
    ['a purpose that is not offered', {}, { purposes: 'job-alerts' }, /purposes/],
  ])('refuses %s', async (_name, _given, changes, message) => {
    const answer = await upload('email\nada@example.org\n', changes);
    expect([answer.status, answer.text]).toEqual([422, expect.stringMatching(message)]);
  });

  it.each([
    ['email\n"ada@example.org\n', /quotation mark/],
    ['name,town\nAda,Leeds\n', /no column "email"/],
  ])('says what is wrong with a file like %j', async (csv, message) => {
    const { id } = (await upload(csv)).body;
    await deliver();
    expect(await look(id)).toMatchObject({ state: 'failed', fault: expect.stringMatching(message) });
    expect((await desk('imports/dismiss', { id })).status).toBe(200);
    expect(await query('select file from rolebook.subscriber_imports')).toEqual([{ file: null }]);
  });

  it('goes on after a crash where it was, and takes nobody twice', async () => {
    const addresses = Array.from({ length: 2_500 }, (_, index) => `reader-${index}@example.org`);
    const { id } = (await upload(`email\n${addresses.join('\n')}\n`)).body;
    await deliver();
    await desk('imports/run', { id });
    // As if the worker had died after its first batch of a thousand.
    for (const email of addresses.slice(0, 1_000)) {
      await query(
        `with person as (insert into rolebook.subscribers (id, email_key, email, address_hash, source)
           values (gen_random_uuid(), $1, $1, $2, 'import') returning id)
         insert into rolebook.consents (id, subscriber_id, purpose, basis, requested_at, confirmed_at, confirmed_by)
         select gen_random_uuid(), id, 'insights', 'b', now(), now(), 'import' from person`,
        [email, addressHash(email)],
      );
    }
    await query('update rolebook.subscriber_imports set rows_read = 1000, rows_taken = 1000');
    await deliver();
    expect(await findSubscriberImport(query, id)).toMatchObject({
      state: 'done',
      rowsRead: 2_500,
      rowsTaken: 2_500,
      rowsRefused: 0,
    });
    expect(await query('select count(*)::int as consents from rolebook.consents')).toEqual([
      { consents: 2_500 },
    ]);
  });
});
