import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { type FrozenMail, MailFrame, PREFERENCES_MARK, UNSUBSCRIBE_MARK } from './mail-frame';

const mail: FrozenMail = {
  subject: 'Two ranges moved',
  html: `<p>£65k – £90k</p><a href="${UNSUBSCRIBE_MARK}">Unsubscribe</a> <a href="${PREFERENCES_MARK}">Change</a>`,
  text: `£65k – £90k\n\nUnsubscribe: ${UNSUBSCRIBE_MARK}\nChange: ${PREFERENCES_MARK}\n`,
  from: 'Rolebook <hello@rolebook.example>',
  listId: '<weekly-briefing.rolebook.example>',
  replyTo: 'hello@rolebook.example',
};
const recipient = {
  email: 'reader@example.org',
  unsubscribeUrl: `https://rolebook.example/newsletter/unsubscribe?token=${'aB_-9.'.repeat(16)}&x=1`,
  preferencesUrl: 'https://rolebook.example/newsletter/preferences?token=x=y',
};
const write = (more: Partial<FrozenMail> = {}, to: Partial<typeof recipient> = {}) =>
  new MailFrame({ ...mail, ...more }, 'issue-1').messageFor(
    { ...recipient, ...to },
    '<id@rolebook.example>',
    new Date('2026-11-25T07:00:00Z'),
  );
const headerNames = (message: Buffer) =>
  (message.toString().split('\r\n\r\n')[0] ?? '')
    .split('\r\n')
    .filter((line) => /^\S/.test(line))
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
    .sort();
const NAMES = [
  'content-type',
  'date',
  'from',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'message-id',
  'mime-version',
  'precedence',
  'subject',
  'to',
];

it('arrives as it was written, with the person’s own links in both twins', async () => {
  const parsed = await simpleParser(write());
  expect(parsed.text).toContain('£65k – £90k');
  expect(parsed.text).toContain(`Unsubscribe: ${recipient.unsubscribeUrl}\n`);
  expect(parsed.text).toContain(`Change: ${recipient.preferencesUrl}\n`);
  expect(parsed.html).toContain(`href="${recipient.unsubscribeUrl.replace('&', '&amp;')}"`);
  expect(parsed.messageId).toBe('<id@rolebook.example>');
  expect(parsed.date?.toISOString()).toBe('2026-11-25T07:00:00.000Z');
  expect(headerNames(write())).toEqual(NAMES);
});

it('keeps every line within what SMTP allows, whatever the words', () => {
  const long = { html: `<p>${'ü'.repeat(5_000)}</p>${UNSUBSCRIBE_MARK}`, text: 'x'.repeat(20_000) };
  for (const line of write(long).toString().split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.constantFrom(
    'Line\r\nBcc: victim@example.org',
    'Line\nTo: victim@example.org',
    'Line\rX: y',
    'A\u2028Bcc: victim@example.org',
    'A\u0085B',
    'nul\0byte',
    '=?utf-8?Q?=0D=0ABcc:_victim@example.org?=',
    `${'long '.repeat(80)}`,
  ),
);

it('no subject and no sender’s name can add a header or a recipient', async () => {
  await fc.assert(
    fc.asyncProperty(nasty, nasty, async (subject, name) => {
      const message = write({ subject, from: `${JSON.stringify(name)} <hello@rolebook.example>` });
      const names = headerNames(message);
      // An empty subject is no header at all.
      expect(NAMES).toEqual(expect.arrayContaining(names));
      expect(new Set(names).size).toBe(names.length);
      const parsed = await simpleParser(message);
      expect(parsed.bcc).toBeUndefined();
      expect([parsed.to].flat().flatMap((to) => to?.value.map(({ address }) => address))).toEqual([
        'reader@example.org',
      ]);
      expect(parsed.text).toContain('Unsubscribe:');
    }),
    { numRuns: 150 },
  );
});

it.each([
  ['quoted local part', '"john doe"@example.org'],
  ['plus tag', 'reader+news@example.org'],
  ['A-labels', 'reader@xn--mnchen-3ya.example'],
  ['apostrophe', "o'hara@example.org"],
])('writes to exactly one recipient: %s', async (_what, email) => {
  const message = write({}, { email });
  expect(headerNames(message)).toEqual(NAMES);
  const parsed = await simpleParser(message);
  expect([parsed.to].flat().flatMap((to) => to?.value ?? [])).toHaveLength(1);
});
