import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { inTransaction, poolOf } from '../database/query';
import { contentMaker } from '../testing/content';
import { addressHash } from './address-hash';
import { recordConsent } from './consent';
import { preferencesToken, unsubscribeLink } from './links';
import { purgeSignUps } from './purge';
import { suppress } from './suppression';
import { type NewsletterCms, startNewsletterCms } from './testing/newsletter';
import { withdraw } from './withdrawal';

let world: NewsletterCms;
let { query, sent, post, deliver, rows } = {} as NewsletterCms;
let topic: string;
let role: string;

beforeAll(async () => {
  world = await startNewsletterCms();
  ({ query, sent, post, deliver, rows } = world);
  const make = contentMaker(world.cms);
  topic = (await make.topic('published')).id;
  role = (await make.role('published')).id;
}, 120_000);
afterAll(() => world.cms.stop());
beforeEach(() => world.clear());

const unsubscribeToken = (id: string) => unsubscribeLink(id, 'insights').split('token=')[1] ?? '';
const look = async (token: string) => (await post('preferences/look', { token })).body;
const save = async (token: string, changes: Record<string, unknown> = {}) =>
  (
    await post('preferences', {
      token,
      purposes: ['insights'],
      frequency: 'every-issue',
      roles: [],
      topics: [],
      wordingVersion: world.wordingVersion,
      ...changes,
    })
  ).body;

/** Until a statement waits for the lock of another transaction. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
    await setTimeout(10);
  }
}

describe('preferences', () => {
  it('shows what is chosen, and of the address only what its owner needs to recognise it', async () => {
    const token = preferencesToken(await world.subscribe('ada@example.org'));
    const shown = await look(token);
    expect(shown).toMatchObject({
      state: 'open',
      maskedAddress: 'a…@example.org',
      frequency: 'every-issue',
      suppressed: null,
      purposes: [{ slug: 'insights', chosen: true }],
      topics: [{ id: topic, chosen: false }],
      roles: [{ id: role, chosen: false }],
    });
    expect(JSON.stringify(shown)).not.toContain('ada@');
  });

  it('saves frequency and interests, and drops what is no longer offered', async () => {
    const token = preferencesToken(await world.subscribe('ada@example.org'));
    expect(await save(token, { frequency: 'monthly', topics: [topic, randomUUID()], roles: [role] })).toEqual(
      { state: 'saved' },
    );
    expect(await look(token)).toMatchObject({
      frequency: 'monthly',
      topics: [{ chosen: true }],
      roles: [{ chosen: true }],
    });
    expect(await rows('interests')).toHaveLength(2);
    expect(await rows('consents')).toHaveLength(1);
  });

  it('records leaving and coming back as what they are', async () => {
    const token = preferencesToken(await world.subscribe('ada@example.org'));
    await save(token, { purposes: [] });
    expect(await rows('subscribers')).toMatchObject([{ state: 'unsubscribed' }]);
    await save(token);
    expect(await rows('subscribers')).toMatchObject([{ state: 'active' }]);
    expect(
      await query('select confirmed_by, withdrawn_by, page from rolebook.consents order by confirmed_at'),
    ).toEqual([
      { confirmed_by: 'pressed-button', withdrawn_by: 'preferences', page: '/articles/a' },
      { confirmed_by: 'preferences', withdrawn_by: null, page: '/newsletter/preferences' },
    ]);
  });

  it('takes no consent to words that the person did not see', async () => {
    const token = preferencesToken(await world.subscribe('ada@example.org'));
    await save(token, { purposes: [] });
    expect(await save(token, { wordingVersion: 'w-old' })).toEqual({ state: 'changed' });
    expect(await rows('subscribers')).toMatchObject([{ state: 'unsubscribed' }]);
    // Leaving needs no wording.
    expect(await save(token, { purposes: [], wordingVersion: 'w-old' })).toEqual({ state: 'saved' });
  });

  it('saves all of a choice or nothing of it', async () => {
    const token = preferencesToken(await world.subscribe('ada@example.org'));
    await save(token, { purposes: [] });
    expect(await save(token, { wordingVersion: 'w-old', frequency: 'monthly' })).toEqual({
      state: 'changed',
    });
    expect(await rows('subscribers')).toMatchObject([{ frequency: 'every-issue' }]);
  });

  it('counts nobody as active who left two purposes at the same moment', async () => {
    const id = await world.subscribe('ada@example.org');
    const pool = poolOf(world.cms.payload);
    await inTransaction(pool, (within) =>
      recordConsent(within, id, {
        purposes: ['job-alerts'],
        wordingVersion: world.wordingVersion,
        policyVersion: null,
        page: '/newsletter',
        requestedAt: new Date(),
        confirmedBy: 'preferences',
      }),
    );
    const second = await inTransaction(pool, async (within) => {
      await withdraw(within, id, 'insights', 'one-click');
      const other = inTransaction(pool, (beside) => withdraw(beside, id, 'job-alerts', 'one-click'));
      await somebodyWaits();
      return { other };
    });
    await second.other;
    expect(await rows('subscribers')).toMatchObject([{ state: 'unsubscribed' }]);
  });

  it('never takes a purpose that is not offered', async () => {
    const token = preferencesToken(await world.subscribe('ada@example.org'));
    await save(token, { purposes: ['insights', 'job-alerts'] });
    expect(await query('select purpose from rolebook.consents')).toEqual([{ purpose: 'insights' }]);
  });

  it('opens for nobody with a made-up token, or with one for something else', async () => {
    const id = await world.subscribe('ada@example.org');
    for (const token of ['', 'x', unsubscribeToken(id), `${preferencesToken(id)}0`]) {
      expect(await look(token)).toEqual({ state: 'unknown' });
      expect(await save(token)).toEqual({ state: 'unknown' });
    }
  });

  it('says when our mail cannot reach the address', async () => {
    const token = preferencesToken(await world.subscribe('ada@example.org'));
    await suppress(query, addressHash('ada@example.org'), 'hard-bounce');
    expect(await look(token)).toMatchObject({ suppressed: 'bounces' });
  });
});

describe('a link to the preferences, asked for by address', () => {
  const ask = (email: string) =>
    post('links', { email, formToken: world.freshToken(), website: '', clientAddress: '203.0.113.7' });

  it('goes to subscribers alone, and the answer does not tell', async () => {
    await world.subscribe('ada@example.org');
    const known = await ask('ada@example.org');
    const unknown = await ask('eve@example.org');
    expect([known.status, known.text, ...known.headers]).toEqual([
      unknown.status,
      unknown.text,
      ...unknown.headers,
    ]);
    sent.length = 0;
    await deliver();
    expect(sent.map(({ to }) => to)).toEqual(['ada@example.org']);
    expect((await look(world.tokenInMail(/preferences/))).state).toBe('open');
  });

  it('is sent once in a quarter of an hour', async () => {
    await world.subscribe('ada@example.org');
    for (let round = 0; round < 4; round += 1) await ask('ada@example.org');
    sent.length = 0;
    await deliver();
    expect(sent).toHaveLength(1);
  });
});

describe('leaving', () => {
  it.each(['one-click', 'unsubscribe-page'])('%s acts at once, and again without harm', async (by) => {
    const token = unsubscribeToken(await world.subscribe('ada@example.org'));
    expect((await post('unsubscribe/look', { token })).body).toMatchObject({ state: 'subscribed' });
    for (let press = 0; press < 2; press += 1) {
      expect((await post('unsubscribe', { token, by })).body).toMatchObject({
        state: 'left',
        label: 'Weekly insight',
      });
    }
    expect(await query('select withdrawn_by from rolebook.consents')).toEqual([{ withdrawn_by: by }]);
    expect(await rows('subscribers')).toMatchObject([{ state: 'unsubscribed' }]);
  });

  it('is not done by looking', async () => {
    const token = unsubscribeToken(await world.subscribe('ada@example.org'));
    for (let round = 0; round < 5; round += 1) await post('unsubscribe/look', { token });
    expect(await rows('subscribers')).toMatchObject([{ state: 'active' }]);
  });

  it('knows no foreign token', async () => {
    const id = await world.subscribe('ada@example.org');
    for (const token of ['', preferencesToken(id), unsubscribeToken(id).replace('insights', 'other')]) {
      expect((await post('unsubscribe', { token, by: 'one-click' })).body.state).toBe('unknown');
    }
    expect(await rows('subscribers')).toMatchObject([{ state: 'active' }]);
  });

  it('can be undone by signing up again', async () => {
    const id = await world.subscribe('ada@example.org');
    await post('unsubscribe', { token: unsubscribeToken(id), by: 'one-click' });
    await query('delete from rolebook.rate_limits');
    expect(await world.subscribe('ada@example.org')).toBe(id);
    expect(await rows('subscribers')).toMatchObject([{ state: 'active' }]);
    expect(await rows('consents')).toHaveLength(2);
  });
});

describe('my data', () => {
  async function dataToken(email = 'ada@example.org'): Promise<[string, string]> {
    const id = await world.subscribe(email);
    expect((await post('data-link', { token: preferencesToken(id) })).body).toEqual({ state: 'sent' });
    await deliver();
    return [world.tokenInMail(/^Your data/), id];
  }

  it('needs a link that went to the mailbox a moment ago', async () => {
    const [token, id] = await dataToken();
    for (const other of [preferencesToken(id), unsubscribeToken(id), 'A'.repeat(43)]) {
      expect((await post('data/download', { token: other })).body).toEqual({ state: 'unknown', data: null });
      expect((await post('data/erase', { token: other })).body).toEqual({ state: 'unknown' });
    }
    await query(`update rolebook.subscriber_tokens set expires_at = now() - interval '1 second'`);
    expect((await post('data/download', { token })).body.state).toBe('expired');
    expect((await post('data/erase', { token })).body.state).toBe('expired');
    expect(await rows('subscribers')).toHaveLength(1);
  });

  it('is sent once in a quarter of an hour', async () => {
    const [, id] = await dataToken();
    expect((await post('data-link', { token: preferencesToken(id) })).body).toEqual({ state: 'too-often' });
  });

  it('downloads everything, with the words of the consent and the issues that were sent', async () => {
    const [token, id] = await dataToken();
    const issue = randomUUID();
    await query(
      `insert into rolebook.issue_sends (issue_id, purpose, state, scheduled_for, started_at, finished_at, content, mail)
       values ($1, 'insights', 'sent', now(), now(), now(), '{"subject":"Two ranges moved"}', '{}')`,
      [issue],
    );
    await query(
      `insert into rolebook.issue_deliveries (issue_id, subscriber_id, domain_hash, state, settled_at)
       values ($1, $2, 1, 'sent', '2026-11-17T07:00:00Z')`,
      [issue, id],
    );
    const { data } = (await post('data/download', { token })).body;
    expect(data).toMatchObject({
      emailAddress: 'ada@example.org',
      state: 'active',
      frequency: 'every-issue',
      issuesSent: [{ subject: 'Two ranges moved', sentAt: '2026-11-17T07:00:00.000Z' }],
      consents: [{ purpose: 'insights', page: '/articles/a', wording: { consent: 'You agree.' } }],
    });
  });

  it('moves to a new address only when its owner presses the button', async () => {
    const [token, id] = await dataToken();
    expect((await post('data/new-address', { token, email: 'ada@' })).body).toEqual({ state: 'malformed' });
    expect((await post('data/new-address', { token, email: 'ada@new.example' })).body).toEqual({
      state: 'sent',
    });
    await deliver();
    expect(sent.at(-1)?.to).toBe('ada@new.example');
    const confirmToken = world.tokenInMail(/new address/);
    expect((await post('new-address/look', { token: confirmToken })).body).toEqual({ state: 'open' });
    expect(await rows('subscribers')).toMatchObject([{ email: 'ada@example.org' }]);
    for (let press = 0; press < 2; press += 1) {
      expect((await post('new-address', { token: confirmToken })).body).toEqual({ state: 'changed' });
    }
    expect(await rows('subscribers')).toMatchObject([
      { id, email: 'ada@new.example', address_hash: addressHash('ada@new.example') },
    ]);
    expect((await post('data/download', { token })).body.state).toBe('unknown');
  });

  it('asks nobody at a blocked domain, nor who is blocked or complained, whether they want the subscription', async () => {
    await suppress(query, addressHash('eve@new.example'), 'complaint');
    await world.cms.send('POST', '/blocked-domains', { as: 'newsletter', body: { domain: 'spam.example' } });
    for (const email of ['eve@new.example', 'ada@spam.example']) {
      const [token] = await dataToken();
      const before = sent.length;
      expect((await post('data/new-address', { token, email })).body).toEqual({ state: 'sent' });
      await deliver();
      expect(sent.length).toBe(before);
      await world.clear();
    }
    await query('delete from blocked_domains');
  });

  it('does not move onto another subscriber', async () => {
    await world.subscribe('eve@example.org');
    const [token] = await dataToken();
    await post('data/new-address', { token, email: 'EVE@example.org' });
    await query('delete from rolebook.rate_limits');
    await post('data/new-address', { token, email: 'EVE@example.org' });
    await deliver();
    expect((await post('new-address', { token: world.tokenInMail(/new address/) })).body).toEqual({
      state: 'taken',
    });
    expect(await rows('subscribers')).toHaveLength(2);
  });

  it('moves once: a slip of the pen that was mailed before the right address opens nothing afterwards', async () => {
    const [token, id] = await dataToken();
    const linkTo = async (email: string) => {
      await post('data/new-address', { token, email });
      await deliver();
      return world.tokenInMail(/new address/);
    };
    const slip = await linkTo('stranger@new.example');
    const right = await linkTo('ada@new.example');
    expect((await post('new-address', { token: right })).body).toEqual({ state: 'changed' });
    expect((await post('new-address', { token: slip })).body).toEqual({ state: 'unknown' });
    expect(await rows('subscribers')).toMatchObject([{ id, email: 'ada@new.example' }]);
    expect((await post('new-address/look', { token: right })).body).toEqual({ state: 'changed' });
  });

  it('lets one link mail a few new addresses a day, not a list of strangers', async () => {
    const [token] = await dataToken();
    const before = sent.length;
    for (let nth = 0; nth < 8; nth += 1) {
      const email = `stranger-${nth}@new.example`;
      expect((await post('data/new-address', { token, email })).body).toEqual({ state: 'sent' });
    }
    await deliver();
    expect(sent.length - before).toBe(5);
  });

  it('forgets links, and new addresses that nobody confirmed', async () => {
    const [token] = await dataToken();
    await post('data/new-address', { token, email: 'ada@new.example' });
    await query(`update rolebook.subscriber_tokens set expires_at = now() - interval '8 days'`);
    await purgeSignUps(world.cms.payload);
    expect(await rows('subscriber_tokens')).toEqual([]);
  });
});
