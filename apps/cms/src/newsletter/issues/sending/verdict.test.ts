import { bounceOf, handoverOf, isDeadAddress } from './handover';
import { messageIdOf } from './message-id';
import { MOST_ATTEMPTS, retryDelay } from './settings';
import { verdictOf } from './verdict';

const error = (command: string, response: string) => ({
  command,
  response,
  responseCode: Number(response.slice(0, 3)),
});

describe('what a reply means', () => {
  it.each([
    ['no such mailbox', 'RCPT TO', '550 5.1.1 <x@example.org> unknown', true],
    ['no such domain', 'RCPT TO', '550 5.1.2 bad host', true],
    ['550 without an enhanced code', 'RCPT TO', '550 no such user', true],
    ['a policy', 'RCPT TO', '550 5.7.1 blocked', false],
    ['a full mailbox', 'RCPT TO', '552 5.2.2 over quota', false],
    ['our own address', 'RCPT TO', '550 5.1.8 sender unknown', false],
    ['not now', 'RCPT TO', '450 4.2.1 try later', false],
    ['the mail itself', 'DATA', '554 5.6.0 no', false],
    ['us', 'MAIL FROM', '550 5.7.1 go away', false],
  ])('%s: dead address or not', (_what, command, response, dead) => {
    expect(isDeadAddress(handoverOf(error(command, response), false))).toBe(dead);
  });

  it.each([
    ['550 5.1.1 unknown', 'hard-bounce'],
    ['552 5.2.2 over quota', 'soft-bounce'],
    ['450 4.2.1 try later', 'soft-bounce'],
    ['550 5.7.1 blocked', null],
  ])('%s at RCPT, for good, counts as %s', (response, bounce) => {
    expect(bounceOf(handoverOf(error('RCPT TO', response), false))).toBe(bounce);
  });

  it('keeps the code and drops the words, which repeat the address', () => {
    const handover = handoverOf(error('RCPT TO', '550 5.1.1 <reader@example.org> unknown'), false);
    expect(JSON.stringify(handover)).not.toContain('reader');
    expect(handover).toEqual({ outcome: 'refused', permanent: true, at: 'recipient', reply: '550 5.1.1' });
  });

  it('a cut connection is in doubt only when the mail had begun to leave', () => {
    expect(handoverOf({ code: 'ECONNECTION' }, false).outcome).toBe('unreachable');
    expect(handoverOf({ code: 'ECONNECTION' }, true).outcome).toBe('unknown');
  });

  it('a server that offers no sign-in refuses us, for good', () => {
    expect(handoverOf({ code: 'EAUTH', command: 'AUTH' }, false)).toMatchObject({
      outcome: 'refused',
      at: 'sender',
      permanent: true,
    });
  });
});

describe('what becomes of a delivery', () => {
  const later = { outcome: 'refused', permanent: false, at: 'recipient', reply: '451 4.7.1' } as const;

  it('waits longer each time, and is given up in the end', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7].map((attempts) => retryDelay(attempts, 60));
    expect(delays).toEqual([...delays].sort((a, b) => a - b));
    expect(verdictOf(later, MOST_ATTEMPTS - 1, 60).state).toBe('queued');
    expect(verdictOf(later, MOST_ATTEMPTS, 60)).toEqual({
      state: 'failed',
      reason: 'Given up after 8 tries (451 4.7.1).',
    });
  });

  it('loses no try to a server that is away or refuses us', () => {
    expect(verdictOf({ outcome: 'unreachable', reply: 'ECONNREFUSED' }, 99, 60)).toMatchObject({
      state: 'queued',
      counts: false,
    });
    expect(verdictOf({ ...later, at: 'sender' }, 99, 60)).toMatchObject({ state: 'queued', counts: false });
  });
});

it('a Message-ID is always the same for an issue and a subscriber, and names neither', () => {
  const [issue, subscriber] = [
    '0199aaaa-0000-7000-8000-000000000001',
    '0199aaaa-0000-7000-8000-000000000002',
  ];
  const id = messageIdOf(issue, subscriber, 'rolebook.example');
  expect(id).toBe(messageIdOf(issue, subscriber, 'rolebook.example'));
  expect(id).toMatch(/^<[0-9a-f]{32}@rolebook\.example>$/);
  expect(id).not.toBe(messageIdOf(subscriber, issue, 'rolebook.example'));
  expect(id).not.toContain(subscriber.slice(0, 8));
});
