import { createHmac, createSign } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { addressHash } from '../address-hash';
import { makeCertificate } from '../testing/certificate';
import { type NewsletterCms, startNewsletterCms } from '../testing/newsletter';
import { makeSubscriber } from '../testing/subscribers';
import { EVENT_SIGNATURE_HEADER, mailEventEndpoints } from './endpoints';
import { type SnsMessage, signedText, snsAddress } from './sns-message';

const SECRET = 'e'.repeat(40);
const TOPIC = 'arn:aws:sns:eu-west-2:123456789012:mail';
const LOGIN = 'postmark:a-long-enough-password';
const CERTIFICATE = 'https://sns.eu-west-2.amazonaws.com/SimpleNotificationService-abc.pem';

let world: NewsletterCms;
let { query, rows } = {} as NewsletterCms;
beforeAll(async () => {
  Object.assign(process.env, {
    MAIL_EVENTS_SECRET: SECRET,
    SNS_TOPIC_ARN: TOPIC,
    POSTMARK_WEBHOOK_LOGIN: LOGIN,
  });
  world = await startNewsletterCms();
  ({ query, rows } = world);
}, 120_000);
afterAll(() => world.cms.stop());
beforeEach(() => world.clear());

const suppressions = async () =>
  (await query<{ reason: string }>('select reason from rolebook.suppressions')).map(({ reason }) => reason);

describe('our own format', () => {
  const seal = (body: string, seconds = Math.floor(Date.now() / 1000), secret = SECRET) =>
    `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
  const send = (events: unknown, signature?: string) => {
    const body = { events };
    return world.cms.send('POST', '/newsletter/events/generic', {
      body,
      headers: { [EVENT_SIGNATURE_HEADER]: signature ?? seal(JSON.stringify(body)) },
    });
  };
  const bounce = { id: 'e1', email: 'Ada@Example.org', kind: 'hard-bounce' };

  it('suppresses after a hard bounce, once however often it is told', async () => {
    const id = await makeSubscriber(query, { email: 'ada@example.org' });
    expect((await send([bounce])).body).toEqual({ recorded: 1 });
    expect((await send([bounce, bounce])).body).toEqual({ recorded: 0 });
    expect(await suppressions()).toEqual(['hard-bounce']);
    expect(await rows('mail_events')).toMatchObject([{ subscriber_id: id, kind: 'hard-bounce' }]);
  });

  it('counts a soft bounce once, and suppresses with the third', async () => {
    await makeSubscriber(query, { email: 'ada@example.org' });
    const soft = (id: string) => ({ ...bounce, id, kind: 'soft-bounce' });
    await send([soft('1'), soft('1'), soft('1'), soft('2')]);
    expect(await suppressions()).toEqual([]);
    await send([soft('3')]);
    expect(await suppressions()).toEqual(['soft-bounces']);
  });

  it('suppresses an address that bounced before it was ever confirmed', async () => {
    await send([bounce]);
    expect(await rows('suppressions')).toMatchObject([{ address_hash: addressHash('ada@example.org') }]);
  });

  it('keeps no address of what was reported', async () => {
    await send([bounce]);
    expect(JSON.stringify(await rows('mail_events'))).not.toMatch(/ada/i);
  });

  it('believes nobody without the secret, and no recording', async () => {
    const body = JSON.stringify({ events: [bounce] });
    const now = Math.floor(Date.now() / 1000);
    for (const signature of [
      '',
      'x',
      seal(body, now, 'f'.repeat(40)),
      seal(body, now - 301),
      seal(body, now + 301),
      seal(`${body} `),
    ]) {
      const answer = await send([bounce], signature);
      expect([signature, answer.status]).toEqual([signature, 401]);
      expect(answer.text).not.toMatch(/ada/i);
    }
    expect(await rows('mail_events')).toEqual([]);
  });

  it.each([[[{ ...bounce, kind: 'opened' }]], ['none'], [[{ id: 'x' }]]])(
    'refuses %j as not agreed',
    async (events) => {
      expect((await send(events)).status).toBe(400);
    },
  );
});

describe('Postmark', () => {
  const send = (body: unknown, login = LOGIN) =>
    world.cms.send('POST', '/newsletter/events/postmark', {
      body,
      headers: { authorization: `Basic ${Buffer.from(login).toString('base64')}` },
    });
  const record = { RecordType: 'Bounce', ID: 42, Type: 'HardBounce', Email: 'ada@example.org' };

  it.each([
    [record, ['hard-bounce']],
    [{ ...record, Type: 'BadEmailAddress' }, ['hard-bounce']],
    [{ ...record, Type: 'Transient' }, []],
    [{ ...record, Type: 'AutoResponder' }, []],
    [{ RecordType: 'SpamComplaint', ID: 1, Email: 'ada@example.org' }, ['complaint']],
    [{ RecordType: 'Open', Recipient: 'ada@example.org' }, []],
  ])('%j', async (body, expected) => {
    await makeSubscriber(query, { email: 'ada@example.org' });
    expect((await send(body)).status).toBe(200);
    expect(await suppressions()).toEqual(expected);
  });

  it('is believed with its login alone', async () => {
    expect((await send(record, 'postmark:another-password')).status).toBe(401);
    expect(await suppressions()).toEqual([]);
  });
});

describe('Amazon SES', () => {
  const { key, certificate } = makeCertificate('sns.amazonaws.com');
  const asked: string[] = [];
  beforeEach(() => {
    asked.length = 0;
  });

  const [endpoint] = mailEventEndpoints(async (address) => {
    asked.push(address.href);
    if (address.pathname === '/old.pem') return old.certificate;
    return address.pathname.endsWith('.pem') ? certificate : '<ok/>';
  });
  const old = makeCertificate('sns.amazonaws.com', new Date('2020-01-01'), new Date('2021-01-01'));

  function messageOf(changes: Partial<SnsMessage> = {}): SnsMessage {
    const message: SnsMessage = {
      Type: 'Notification',
      MessageId: 'm-1',
      TopicArn: TOPIC,
      Message: JSON.stringify({
        notificationType: 'Bounce',
        bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: 'ada@example.org' }] },
      }),
      Timestamp: new Date().toISOString(),
      SignatureVersion: '2',
      SigningCertURL: CERTIFICATE,
      Signature: '',
      ...changes,
    };
    const algorithm = message.SignatureVersion === '2' ? 'RSA-SHA256' : 'RSA-SHA1';
    return {
      ...message,
      Signature: createSign(algorithm).update(signedText(message)).sign(key, 'base64'),
      ...changes,
    };
  }
  const send = async (message: unknown) => {
    const text = JSON.stringify(message);
    const request = { payload: world.cms.payload, headers: new Headers(), text: async () => text };
    const response = await endpoint?.handler(request as unknown as PayloadRequest);
    return response?.status;
  };

  it.each(['1', '2'] as const)('is understood with a signature of version %s', async (SignatureVersion) => {
    await makeSubscriber(query, { email: 'ada@example.org' });
    expect(await send(messageOf({ SignatureVersion }))).toBe(200);
    expect(await suppressions()).toEqual(['hard-bounce']);
  });

  it('confirms its topic by a visit to SNS, and to nobody else', async () => {
    const visit = 'https://sns.eu-west-2.amazonaws.com/?Action=ConfirmSubscription&Token=t';
    const changes = { Type: 'SubscriptionConfirmation', Token: 't', Message: 'Confirm.' } as const;
    expect(await send(messageOf({ ...changes, SubscribeURL: visit }))).toBe(200);
    expect(asked).toContain(visit);
    asked.length = 0;
    expect(await send(messageOf({ ...changes, SubscribeURL: 'https://evil.example/' }))).toBe(400);
    expect(asked).toEqual([CERTIFICATE]);
  });

  it.each([
    ['a message that was changed', () => ({ ...messageOf(), Message: '{}' })],
    ['another topic', () => messageOf({ TopicArn: 'arn:aws:sns:eu-west-2:999999999999:mail' })],
    ['a recording', () => messageOf({ Timestamp: new Date(Date.now() - 2 * 3_600_000).toISOString() })],
    ['no signature', () => messageOf({ Signature: '' })],
    ['a time that is none', () => messageOf({ Timestamp: 'yesterday' })],
  ])('does not believe %s', async (_name, make) => {
    expect(await send(make())).toBe(401);
    expect(await rows('mail_events')).toEqual([]);
  });

  it('does not believe a certificate that has expired', async () => {
    const message = messageOf({ SigningCertURL: CERTIFICATE.replace(/[^/]+$/, 'old.pem') });
    const Signature = createSign('RSA-SHA256').update(signedText(message)).sign(old.key, 'base64');
    expect(await send({ ...message, Signature })).toBe(401);
  });

  it('asks no other host for a certificate', async () => {
    for (const SigningCertURL of [
      'http://sns.eu-west-2.amazonaws.com/a.pem',
      'https://sns.eu-west-2.amazonaws.com.evil.example/a.pem',
      'https://evil.example/sns.eu-west-2.amazonaws.com/a.pem',
      'https://sns.eu-west-2.amazonaws.com@evil.example/a.pem',
      'https://sns.eu-west-2.amazonaws.com:8443/a.pem',
      'https://127.0.0.1/a.pem',
      'https://bucket.s3.amazonaws.com/a.pem',
      'nothing',
    ]) {
      expect([SigningCertURL, await send(messageOf({ SigningCertURL }))]).toEqual([SigningCertURL, 401]);
    }
    expect(asked).toEqual([]);
    expect(snsAddress(CERTIFICATE)?.hostname).toBe('sns.eu-west-2.amazonaws.com');
  });
});
