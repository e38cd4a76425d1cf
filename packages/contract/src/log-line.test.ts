import { writeConsoleAsLines } from './console-lines';
import { logLine, withoutPersonal } from './log-line';
import { requestIdFrom, requestIdHeader, withRequestId } from './request-id';

const TOKEN = 'c2VjcmV0LXRva2Vu_Zm9yLXRlc3Rz-YWJjZGVmZ2g';

describe('a log line', () => {
  it('is JSON on one line, with its time, level and event', () => {
    const line = logLine('warn', 'queue', { message: 'two\nlines', attempt: 2 }, new Date(0));
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({
      time: '1970-01-01T00:00:00.000Z',
      level: 'warn',
      event: 'queue',
      message: 'two\nlines',
      attempt: 2,
    });
  });

  it('names the request that it was written for, in whatever that request does later', async () => {
    const later = () => new Promise<string>((done) => setTimeout(() => done(logLine('info', 'late')), 1));
    expect(JSON.parse(await withRequestId('request-1', later))).toMatchObject({ id: 'request-1' });
    expect(JSON.parse(logLine('info', 'other'))).not.toHaveProperty('id');
  });

  it('keeps out of errors what they quote', () => {
    const error = new Error(`Failed query: insert into t values ($1)\nparams: ada.l@example.org,${TOKEN}`);
    const line = logLine('error', 'failed', { error });
    expect(line).not.toContain('ada.l');
    expect(line).not.toContain(TOKEN);
    expect(line).toContain('Failed query');
  });
});

it.each([
  ['mail to Ada <ada+news@mail.example.org> failed', 'mail to Ada <…@…> failed'],
  ['Key (email)=(ada@example.org) already exists.', 'Key (email)=(…@…) already exists.'],
  [
    'no answer from postgres://rolebook:secret@localhost:5432/rolebook',
    'no answer from postgres://…@localhost:5432/rolebook',
  ],
  [`token ${TOKEN} is spent`, 'token … is spent'],
  [`digest ${'0123456789abcdef'.repeat(4)}`, 'digest …'],
  ['/articles/what-a-take-home-test-is-really-testing', '/articles/what-a-take-home-test-is-really-testing'],
  ['article 0190c1a2-7b1e-7a3c-9f00-0123456789ab', 'article 0190c1a2-7b1e-7a3c-9f00-0123456789ab'],
])('of "%s" the log shows "%s"', (text, shown) => {
  expect(withoutPersonal(text)).toBe(shown);
});

describe('a request id', () => {
  it('is the one that was given, unless that could be anything else', () => {
    expect(requestIdFrom('0190c1a2-7b1e')).toBe('0190c1a2-7b1e');
    for (const given of [undefined, '', 'a b c d e f g h', 'x'.repeat(65), ['0190c1a2-7b1e']])
      expect(requestIdFrom(given)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('travels to the next tier', () => {
    expect(withRequestId('request-1', requestIdHeader)).toEqual({ 'x-request-id': 'request-1' });
    expect(requestIdHeader()).toEqual({});
  });
});

it('what a library prints becomes a line', () => {
  const methods = { ...console };
  const lines: string[] = [];
  try {
    writeConsoleAsLines((line) => lines.push(line));
    console.error('\u001b[31m⨯\u001b[39m failed for %s', 'ada@example.org', { at: 1 });
    console.log('');
  } finally {
    Object.assign(console, methods);
  }
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { time: expect.any(String), level: 'error', event: 'console', message: '⨯ failed for …@… { at: 1 }' },
  ]);
});
