import { setTimeout as wait } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import { poolOf, type Query, queryOn } from '../../../database/query';
import { startTestCms, type TestCms } from '../../../testing/cms';
import { bodyOf } from '../../../testing/content';
import { makeSubscriber } from '../../testing/subscribers';
import { withdrawAll } from '../../withdrawal';
import { beginSending } from '../begin-sending';
import { progressOf } from '../progress';
import { cancelRest, countAsSent, dueIssues, move, schedule, sendOf, tryAgain } from '../schedule';
import { type SmtpSink, startSmtpSink } from '../testing/smtp-sink';
import { claimDeliveries } from './claims';
import { begin, settle, sweepLeases } from './ledger';
import { type SendingOptions, startSending } from './sending-service';
import type { SendSettings } from './settings';

const PURPOSE = 'weekly-briefing';
const FAST: SendSettings = {
  perSecond: 10_000,
  perDomain: 1_000,
  connections: 2,
  leaseSeconds: 30,
  retrySeconds: 1,
};

let cms: TestCms;
let query: Query;
let sink: SmtpSink;
const logged: unknown[] = [];

beforeAll(async () => {
  cms = await startTestCms();
  query = queryOn(poolOf(cms.payload));
  sink = await startSmtpSink();
}, 120_000);
afterAll(async () => {
  await sink?.stop();
  await cms?.stop();
});
beforeEach(async () => {
  await query('delete from rolebook.issue_sends');
  await query('delete from rolebook.subscribers');
  await query('delete from rolebook.suppressions');
  sink.mails.length = 0;
  sink.react = () => null;
});

const subscribers = (count: number, domain = 'example.org') =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      makeSubscriber(query, { email: `reader-${index}@${domain}`, purposes: [PURPOSE] }),
    ),
  );

async function compose(more: Record<string, unknown> = {}): Promise<string> {
  const issue = await cms.payload.create({
    collection: 'newsletter-issues',
    data: {
      subject: 'Six pay ranges that moved',
      preheader: 'What changed this week, and why it did.',
      purpose: PURPOSE,
      archive: true,
      slug: '',
      introduction: bodyOf('Hello. Read this.'),
      ...more,
    },
    draft: true,
    overrideAccess: true,
  });
  return issue.id;
}

async function started(): Promise<string> {
  const id = await compose();
  await schedule(query, id, PURPOSE, new Date());
  expect(await beginSending(cms.payload, id)).toBe('started');
  return id;
}

function sendWith(
  more: Partial<Omit<SendingOptions, 'settings'>> & { settings?: Partial<SendSettings> } = {},
) {
  return startSending({
    pool: poolOf(cms.payload),
    smtpUrl: sink.url,
    host: 'site.test',
    startDue: async () => undefined,
    report: (...line) => void logged.push(line),
    ...more,
    settings: { ...FAST, ...more.settings },
  });
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await what()) return;
    await wait(50);
  }
  throw new Error('It did not happen within 20 seconds.');
}

const untilSent = (id: string) => until(async () => (await sendOf(query, id))?.state === 'sent');

async function runToEnd(id: string, options: Parameters<typeof sendWith>[0] = {}): Promise<void> {
  const service = sendWith(options);
  await untilSent(id).finally(() => service.stop());
}

it('sends one mail to everybody who agreed, with the headers that let them leave', async () => {
  const [first = ''] = await subscribers(30);
  const left = await makeSubscriber(query, { email: 'left@example.org', purposes: [PURPOSE] });
  await withdrawAll(query, left, 'unsubscribe-page');
  await makeSubscriber(query, { email: 'other@example.org', purposes: ['something-else'] });
  const id = await started();
  await runToEnd(id);

  expect(sink.mails.map(({ to }) => to).sort()).toEqual(
    Array.from({ length: 30 }, (_, index) => `reader-${index}@example.org`).sort(),
  );
  expect(new Set(sink.mails.map(({ messageId }) => messageId)).size).toBe(30);
  expect(await progressOf(query, id)).toMatchObject({
    sent: 30,
    queued: 0,
    failed: 0,
    skipped: 0,
    inDoubt: 0,
  });

  const raw = sink.mails.find(({ to }) => to === 'reader-0@example.org')?.raw ?? '';
  const mail = await simpleParser(raw);
  expect(mail.subject).toBe('Six pay ranges that moved');
  expect(mail.headers.get('precedence')).toBe('bulk');
  expect(raw).toMatch(/^List-ID: <weekly-briefing\.site\.test>/im);
  expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);
  const list = mail.headers.get('list') as unknown as { unsubscribe: { url: string; mail: string } };
  expect(list.unsubscribe.url).toMatch(/^http:\/\/site\.test\/newsletter\/unsubscribe\?token=/);
  expect(list.unsubscribe.mail).toContain('@');
  // Both twins carry the person's own link, unbroken by any encoding.
  expect(mail.text).toContain(`Unsubscribe: ${list.unsubscribe.url}`);
  expect(mail.html).toContain(`href="${list.unsubscribe.url}"`);
  expect(`${mail.html}${mail.text}`).not.toContain('rolebook-mark');
  expect(first).not.toBe('');
  expect(raw).not.toContain(first);
  // Quoted-printable: no line that a server would have to break.
  expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
});

it('asks again just before SMTP: who left, was suppressed or erased after the start gets nothing', async () => {
  const [left = '', suppressed = '', erased = ''] = await subscribers(4);
  const id = await started();
  await withdrawAll(query, left, 'one-click');
  await query(
    `insert into rolebook.suppressions (address_hash, reason)
     select address_hash, 'complaint' from rolebook.subscribers where id = $1`,
    [suppressed],
  );
  await query('delete from rolebook.subscribers where id = $1', [erased]);
  await runToEnd(id);
  expect(sink.mails.map(({ to }) => to)).toEqual(['reader-3@example.org']);
  const { reasons, skipped } = await progressOf(query, id);
  expect(skipped).toBe(3);
  expect(reasons.map(({ reason }) => reason).sort()).toEqual([
    'The address must not be written to.',
    'The subscriber has been erased.',
    'The subscriber has unsubscribed.',
  ]);
});

describe('what the mail server says', () => {
  it('550 at RCPT: failed at once, and the address is suppressed', async () => {
    await subscribers(3);
    sink.react = (to) =>
      to === 'reader-1@example.org'
        ? { at: 'recipient', code: 550, text: '5.1.1 reader-1@example.org unknown' }
        : null;
    const id = await started();
    await runToEnd(id);
    expect(sink.mails).toHaveLength(2);
    const progress = await progressOf(query, id);
    expect(progress).toMatchObject({ sent: 2, failed: 1 });
    expect(progress.reasons[0]?.reason).toBe('The mail server refused the address (550 5.1.1).');
    expect(await query('select reason from rolebook.suppressions')).toEqual([{ reason: 'hard-bounce' }]);
  });

  it.each([
    ['a policy refusal', 550, '5.7.1 not wanted here'],
    ['a full mailbox', 552, '5.2.2 over quota'],
  ])('%s fails and suppresses nobody; the button tries again', async (_what, code, text) => {
    await subscribers(2);
    sink.react = (to) => (to === 'reader-0@example.org' ? { at: 'recipient', code, text } : null);
    const id = await started();
    await runToEnd(id);
    expect(await progressOf(query, id)).toMatchObject({ sent: 1, failed: 1 });
    expect(await query('select from rolebook.suppressions')).toHaveLength(0);
    sink.react = () => null;
    expect(await tryAgain(query, id, 'failed')).toBe(1);
    await runToEnd(id);
    expect(await progressOf(query, id)).toMatchObject({ sent: 2, failed: 0 });
    // An issue counts once for each reader, although it was finished twice.
    expect(await query('select distinct sent_since_bounce as mails from rolebook.subscribers')).toEqual([
      { mails: 1 },
    ]);
    const bounces = await query('select max(soft_bounces) as bounces from rolebook.subscribers');
    expect(bounces).toEqual([{ bounces: text.startsWith('5.7') ? 0 : 1 }]);
  });

  it('4xx, then success: tried again later, sent once', async () => {
    await subscribers(3);
    let refusals = 0;
    sink.react = (to) => {
      if (to !== 'reader-2@example.org' || refusals === 2) return null;
      refusals += 1;
      return { at: 'recipient', code: 451, text: '4.7.1 greylisted' };
    };
    const id = await started();
    await runToEnd(id, { settings: { retrySeconds: 0.2 } });
    expect(refusals).toBe(2);
    expect(sink.mails.filter(({ to }) => to === 'reader-2@example.org')).toHaveLength(1);
    expect(await query('select max(attempts) as tries from rolebook.issue_deliveries')).toEqual([
      { tries: 3 },
    ]);
  });

  it('554 after DATA: failed, the others go on', async () => {
    await subscribers(3);
    sink.react = (to) =>
      to === 'data:reader-0@example.org' ? { at: 'data', code: 554, text: '5.6.0 no' } : null;
    const id = await started();
    await runToEnd(id);
    expect(await progressOf(query, id)).toMatchObject({ sent: 2, failed: 1 });
    expect(await query('select from rolebook.suppressions')).toHaveLength(0);
  });

  it('cut after DATA: in doubt, handed over once more under the same Message-ID, and listed', async () => {
    await subscribers(3);
    let cuts = 0;
    sink.react = (to) => {
      if (to !== 'data:reader-1@example.org' || cuts > 0) return null;
      cuts += 1;
      return { at: 'accepted-and-cut' };
    };
    const id = await started();
    await runToEnd(id, { settings: { connections: 1 } });
    const twice = sink.mails.filter(({ to }) => to === 'reader-1@example.org');
    expect(twice).toHaveLength(2);
    expect(twice[0]?.messageId).toBe(twice[1]?.messageId);
    expect(await progressOf(query, id)).toMatchObject({ sent: 3, inDoubt: 0, resent: 1 });
  });

  it('cut every time: not a third time by itself; the desk decides', async () => {
    await subscribers(2);
    sink.react = (to) => (to === 'data:reader-1@example.org' ? { at: 'accepted-and-cut' } : null);
    const id = await started();
    await runToEnd(id, { settings: { connections: 1 } });
    expect(sink.mails.filter(({ to }) => to === 'reader-1@example.org')).toHaveLength(2);
    expect(await progressOf(query, id)).toMatchObject({ sent: 1, inDoubt: 1 });
    expect(await countAsSent(query, id)).toBe(1);
    expect(await progressOf(query, id)).toMatchObject({ sent: 2, inDoubt: 0 });
  });

  it('refuses us: the issue pauses and says why, and nobody has lost a try', async () => {
    await subscribers(2);
    const refusing = await startSmtpSink();
    const id = await started();
    const url = new URL(refusing.url);
    // No such user: the server offers no sign-in at all.
    url.username = 'nobody';
    url.password = 'wrong';
    const service = sendWith({ smtpUrl: url.href, settings: { connections: 1 } });
    await until(async () => (await sendOf(query, id))?.state === 'paused');
    expect((await sendOf(query, id))?.holdNote).toMatch(/^The mail server refuses us/);
    await service.stop();
    await refusing.stop();
    expect(sink.mails).toHaveLength(0);
    await move(query, id, 'resume');
    await query('update rolebook.issue_deliveries set due_at = now()');
    await runToEnd(id);
    expect(await progressOf(query, id)).toMatchObject({ sent: 2, failed: 0 });
  });

  it('is away: nothing is lost, and it goes on when it is back', async () => {
    await subscribers(5);
    const id = await started();
    const away = sendWith({ smtpUrl: 'smtp://127.0.0.1:9', settings: { connections: 1 } });
    await until(async () => (await progressOf(query, id)).trouble !== null);
    await away.stop();
    expect(await progressOf(query, id)).toMatchObject({ queued: 5, sending: 0, failed: 0 });
    await runToEnd(id);
    expect(sink.mails).toHaveLength(5);
    expect(await query('select max(attempts) as tries from rolebook.issue_deliveries')).toEqual([
      { tries: 1 },
    ]);
  });
});

describe('several workers', () => {
  it('never send the same mail twice', async () => {
    await subscribers(120);
    const id = await started();
    const services = [1, 2, 3].map(() => sendWith());
    await untilSent(id);
    await Promise.all(services.map((service) => service.stop()));
    expect(sink.mails).toHaveLength(120);
    expect(new Set(sink.mails.map(({ to }) => to)).size).toBe(120);
  });

  it('keep to one rate together, and to what a provider may get at once', async () => {
    await subscribers(40, 'big.example');
    await subscribers(10, 'small.example');
    await started();
    const pool = poolOf(cms.payload);
    const claim = (settings: Partial<SendSettings>) =>
      claimDeliveries(pool, '00000000-0000-4000-8000-000000000001', 50, { ...FAST, ...settings });
    // A moment ago the allowance was used up; at one mail in 1,000 seconds nothing is left to take.
    await query('update rolebook.send_allowance set tokens = 0, counted_at = clock_timestamp()');
    expect(await claim({ perSecond: 0.001 })).toHaveLength(0);
    await query('update rolebook.send_allowance set tokens = 1000');
    const both = await Promise.all([claim({ perDomain: 12 }), claim({ perDomain: 12 })]);
    const claimed = both.flat();
    expect(new Set(claimed.map(({ id }) => id)).size).toBe(claimed.length);
    const rows = await query<{ domain: string; mails: number }>(
      `select split_part(email, '@', 2) as domain, count(*)::int as mails from rolebook.issue_deliveries delivery
       join rolebook.subscribers subscriber on subscriber.id = delivery.subscriber_id
       where delivery.state = 'sending' group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { domain: 'big.example', mails: 12 },
      { domain: 'small.example', mails: 10 },
    ]);
  });

  it('give back what they had not begun when they stop', async () => {
    await subscribers(60);
    const id = await started();
    const service = sendWith({ settings: { connections: 1 } });
    await until(async () => sink.mails.length > 3);
    await service.stop();
    const { sent, queued, sending } = await progressOf(query, id);
    expect(sending).toBe(0);
    expect(sent).toBe(sink.mails.length);
    expect(sent + queued).toBe(60);
    await runToEnd(id);
    expect(sink.mails).toHaveLength(60);
  });

  it('survive a database that ends every connection in the middle', async () => {
    await subscribers(80);
    const id = await started();
    const service = sendWith({ settings: { leaseSeconds: 3 } });
    await until(async () => sink.mails.length > 5);
    await query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await untilSent(id).finally(() => service.stop());
    const twice = sink.mails.length - new Set(sink.mails.map(({ to }) => to)).size;
    expect(new Set(sink.mails.map(({ to }) => to)).size).toBe(80);
    const { resent } = await progressOf(query, id);
    expect(twice).toBeLessThanOrEqual(resent);
  }, 90_000);
});

describe('a worker that died', () => {
  const DEAD = '00000000-0000-4000-8000-00000000dead';
  it('leaves what it had not begun to others, and what it had begun in doubt', async () => {
    await subscribers(2);
    const id = await started();
    const pool = poolOf(cms.payload);
    const [begun, waiting] = await claimDeliveries(pool, DEAD, 2, FAST);
    if (!begun || !waiting) throw new Error('Nothing was claimed.');
    expect(await begin(query, begun, PURPOSE, DEAD, 30, null)).toMatchObject({
      outcome: 'begun',
      attempts: 1,
    });
    await query(`update rolebook.issue_deliveries set lease_until = now() - interval '1 second'`);
    expect(await sweepLeases(query)).toBe(1);
    expect(await query('select id, state, doubts from rolebook.issue_deliveries order by doubts')).toEqual([
      { id: waiting.id, state: 'queued', doubts: 0 },
      { id: begun.id, state: 'in-doubt', doubts: 1 },
    ]);
    await runToEnd(id);
    expect(sink.mails).toHaveLength(2);
    expect(await progressOf(query, id)).toMatchObject({ sent: 2, resent: 1, inDoubt: 0 });
  });

  it('that was only slow can still say that its mail was taken', async () => {
    await subscribers(1);
    await started();
    const [claim] = await claimDeliveries(poolOf(cms.payload), DEAD, 1, FAST);
    if (!claim) throw new Error('Nothing was claimed.');
    await begin(query, claim, PURPOSE, DEAD, 30, null);
    await query(`update rolebook.issue_deliveries set lease_until = now() - interval '1 second'`);
    await sweepLeases(query);
    await settle(query, { claim, worker: DEAD, messageId: '<x@site.test>', verdict: { state: 'sent' } });
    expect(await query('select state, doubts from rolebook.issue_deliveries')).toEqual([
      { state: 'sent', doubts: 1 },
    ]);
  });

  it('cannot begin what is not its own any more', async () => {
    await subscribers(1);
    await started();
    const pool = poolOf(cms.payload);
    const [claim] = await claimDeliveries(pool, DEAD, 1, FAST);
    if (!claim) throw new Error('Nothing was claimed.');
    await query(`update rolebook.issue_deliveries set lease_until = now() - interval '1 second'`);
    expect(await begin(query, claim, PURPOSE, DEAD, 30, null)).toEqual({ outcome: 'lost' });
  });
});

describe('the desk', () => {
  it('pauses, resumes and ends', async () => {
    await subscribers(40);
    const id = await started();
    // Eight seconds of mails: a test that is held up for a moment must still find some to pause.
    const service = sendWith({ settings: { connections: 1, perSecond: 5 } });
    await until(async () => sink.mails.length > 0);
    expect(await move(query, id, 'pause')).toBe(true);
    await until(async () => (await progressOf(query, id)).sending === 0);
    const paused = sink.mails.length;
    expect(paused).toBeLessThan(40);
    await wait(600);
    expect(sink.mails).toHaveLength(paused);
    expect(await move(query, id, 'resume')).toBe(true);
    await until(async () => sink.mails.length > paused);
    expect(await cancelRest(query, id)).toBe(true);
    await untilSent(id);
    await service.stop();
    const { sent, skipped } = await progressOf(query, id);
    expect(sent).toBe(sink.mails.length);
    expect(sent + skipped).toBe(40);
    expect(skipped).toBeGreaterThan(0);
  });

  it('is asked again when a schedule was missed by more than an hour', async () => {
    const [late, soon] = [await compose(), await compose()];
    await schedule(query, late, PURPOSE, new Date(Date.now() - 61 * 60_000));
    await schedule(query, soon, PURPOSE, new Date(Date.now() - 59 * 60_000));
    expect(await dueIssues(query)).toEqual([soon]);
    expect(await sendOf(query, late)).toMatchObject({ state: 'held', hold: 'missed', startedAt: null });
    expect(await beginSending(cms.payload, late)).toBe('not-due');
    expect(await schedule(query, late, PURPOSE, new Date())).toBe(true);
    expect(await sendOf(query, late)).toMatchObject({ state: 'scheduled', hold: null });
  });

  it('hears when an issue fails a check at the last moment, and nothing is sent', async () => {
    await subscribers(1);
    const id = await compose({ introduction: null });
    await schedule(query, id, PURPOSE, new Date());
    expect(await beginSending(cms.payload, id)).toBe('held');
    expect(await sendOf(query, id)).toMatchObject({ state: 'held', hold: 'checks', startedAt: null });
    expect((await sendOf(query, id))?.holdNote).toContain('The issue is empty');
    expect(await query('select from rolebook.issue_deliveries')).toHaveLength(0);
  });

  it('starts an issue once, whoever tries at the same moment', async () => {
    await subscribers(10);
    const id = await compose();
    await schedule(query, id, PURPOSE, new Date());
    const results = await Promise.all([1, 2, 3].map(() => beginSending(cms.payload, id)));
    expect(results.sort()).toEqual(['not-due', 'not-due', 'started']);
    expect(await query('select from rolebook.issue_deliveries')).toHaveLength(10);
  });
});

it('writes no address into any log line or reason', async () => {
  const lines = JSON.stringify(logged);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines).not.toContain('@');
  const reasons = await query('select reason, message_id from rolebook.issue_deliveries');
  expect(JSON.stringify(reasons)).not.toContain('example.org');
});
