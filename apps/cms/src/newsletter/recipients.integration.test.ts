import { randomUUID } from 'node:crypto';
import { poolOf, type Query, queryOn } from '../database/query';
import { startTestCms, type TestCms } from '../testing/cms';
import { addressHash } from './address-hash';
import { applyDeliveryReport } from './delivery-reports';
import { preferencesLink, readPreferencesToken, readUnsubscribeToken, unsubscribeLink } from './links';
import { countRecipients, mayBeWrittenTo, RECIPIENTS, recordWritten } from './recipients';
import { suppress } from './suppression';
import { makeSubscriber } from './testing/subscribers';
import { withdraw } from './withdrawal';

let cms: TestCms;
let query: Query;
beforeAll(async () => {
  cms = await startTestCms();
  query = queryOn(poolOf(cms.payload));
}, 120_000);
afterAll(() => cms.stop());
beforeEach(() => query('truncate rolebook.subscribers, rolebook.suppressions cascade'));

const recipients = async (purpose = 'insights', interests: string[] | null = null) =>
  (await query<{ subscriber_id: string }>(RECIPIENTS, [purpose, interests])).map((row) => row.subscriber_id);

describe('who receives an issue', () => {
  it('is who agreed to its purpose, has not withdrawn and is not suppressed', async () => {
    const reads = await makeSubscriber(query);
    await makeSubscriber(query, { purposes: ['pay-alerts'] });
    const left = await makeSubscriber(query);
    await withdraw(query, left, 'insights', 'one-click');
    await makeSubscriber(query, { email: 'bounced@example.org' });
    await suppress(query, addressHash('bounced@example.org'), 'hard-bounce');
    expect(await recipients()).toEqual([reads]);
    expect(await countRecipients(query, 'insights')).toBe(1);
  });

  it('stays a subscriber of the other purpose when one is left', async () => {
    const both = await makeSubscriber(query, { purposes: ['insights', 'pay-alerts'] });
    await withdraw(query, both, 'insights', 'unsubscribe-page');
    expect(await recipients('insights')).toEqual([]);
    expect(await recipients('pay-alerts')).toEqual([both]);
  });

  it('counts once who agreed twice', async () => {
    await makeSubscriber(query, { purposes: ['insights', 'insights'] });
    expect(await recipients()).toHaveLength(1);
  });

  it('writes once a calendar month to who asked for that', async () => {
    const id = await makeSubscriber(query);
    await query(`update rolebook.subscribers set frequency = 'monthly'`);
    expect(await recipients()).toEqual([id]);
    await recordWritten(query, [id]);
    expect(await recipients()).toEqual([]);
    await query(
      `update rolebook.subscribers set last_issue_at = date_trunc('month', now()) - interval '2 hours'`,
    );
    expect(await recipients()).toEqual([id]);
  });

  it('may be those with an interest, and those who named none', async () => {
    const [pay, skills] = [randomUUID(), randomUUID()];
    const likesPay = await makeSubscriber(query, { topics: [pay] });
    await makeSubscriber(query, { topics: [skills] });
    const likesAll = await makeSubscriber(query);
    expect((await recipients('insights', [pay])).sort()).toEqual([likesPay, likesAll].sort());
  });
});

it('says just before writing who may still be written to, and why not', async () => {
  const [stays, leaves, bounces] = [
    await makeSubscriber(query, { email: 'stays@example.org' }),
    await makeSubscriber(query),
    await makeSubscriber(query),
  ];
  const gone = randomUUID();
  await withdraw(query, leaves, 'insights', 'one-click');
  await applyDeliveryReport(query, bounces, 'hard-bounce');
  expect(Object.fromEntries(await mayBeWrittenTo(query, 'insights', [stays, leaves, bounces, gone]))).toEqual(
    {
      [stays]: { allowed: true, email: 'stays@example.org' },
      [leaves]: { allowed: false, reason: 'withdrawn' },
      [bounces]: { allowed: false, reason: 'suppressed' },
      [gone]: { allowed: false, reason: 'erased' },
    },
  );
});

describe('soft bounces', () => {
  const mailThat = async (id: string, bounces: boolean) => {
    await recordWritten(query, [id]);
    if (bounces) await applyDeliveryReport(query, id, 'soft-bounce');
  };
  it('suppress when three mails in a row bounced', async () => {
    const id = await makeSubscriber(query);
    for (const left of [1, 1, 0]) {
      await mailThat(id, true);
      expect(await countRecipients(query, 'insights')).toBe(left);
    }
  });

  it('begin anew after a mail that arrived, reported or not', async () => {
    const id = await makeSubscriber(query);
    for (const bounces of [true, true, false, true, true]) await mailThat(id, bounces);
    await applyDeliveryReport(query, id, 'delivered');
    for (const bounces of [true, true]) await mailThat(id, bounces);
    expect(await countRecipients(query, 'insights')).toBe(1);
  });
});

it('takes a complaint as leaving, for good', async () => {
  const id = await makeSubscriber(query);
  await applyDeliveryReport(query, id, 'complaint');
  expect(await query('select withdrawn_by from rolebook.consents')).toEqual([{ withdrawn_by: 'complaint' }]);
  expect(await query('select reason from rolebook.suppressions')).toEqual([{ reason: 'complaint' }]);
  expect(await query('select state from rolebook.subscribers')).toEqual([{ state: 'unsubscribed' }]);
});

describe('links in mails', () => {
  const id = randomUUID();
  const tokenIn = (link: string) => new URL(link).searchParams.get('token') ?? '';

  it('name a subscriber, and for leaving a purpose', () => {
    expect(readUnsubscribeToken(tokenIn(unsubscribeLink(id, 'weekly-briefing')))).toEqual({
      subscriberId: id,
      purpose: 'weekly-briefing',
    });
    expect(readPreferencesToken(tokenIn(preferencesLink(id)))).toEqual({ subscriberId: id });
  });

  it('open nothing else than what they are for', () => {
    expect(readPreferencesToken(tokenIn(unsubscribeLink(id, 'insights')))).toBeNull();
    expect(readUnsubscribeToken(tokenIn(preferencesLink(id)))).toBeNull();
  });

  it('are worthless when anything of them is changed', () => {
    const token = tokenIn(unsubscribeLink(id, 'insights'));
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'a' ? 'b' : 'a';
      // The last character of the packed id carries two bits that decode to nothing; the MAC covers them all the same.
      expect(readUnsubscribeToken(token.slice(0, at) + other + token.slice(at + 1))).toBeNull();
    }
    expect(readUnsubscribeToken(token.replace('insights', 'pay-alerts'))).toBeNull();
    expect(readUnsubscribeToken('')).toBeNull();
  });
});
