import fc from 'fast-check';
import { readEmailAddress } from './email-address';

it.each([
  ['  Ada.Lovelace@Example.ORG ', 'Ada.Lovelace@example.org', 'ada.lovelace@example.org'],
  ['ada+news@example.org', 'ada+news@example.org', 'ada+news@example.org'],
  ['ada@bücher.example', 'ada@xn--bcher-kva.example', 'ada@xn--bcher-kva.example'],
  ["o'brien@example.co.uk", "o'brien@example.co.uk", "o'brien@example.co.uk"],
])('reads %j', (typed, address, key) => {
  expect(readEmailAddress(typed)).toMatchObject({ address, key });
});

it('gives plus-tags a key of their own and the limit of their mailbox', () => {
  const tagged = readEmailAddress('ada+one@example.org');
  expect(tagged?.key).not.toBe(readEmailAddress('ada+two@example.org')?.key);
  expect(tagged?.mailbox).toBe(readEmailAddress('ada@example.org')?.mailbox);
});

it.each([
  '',
  '@',
  'ada',
  'ada@',
  'ada@localhost',
  '@example.org',
  'ada@@example.org',
  'ada@example..org',
  '.ada@example.org',
  'ada.@example.org',
  'ada@-example.org',
  'ada@127.0.0.1',
  'ada@[127.0.0.1]',
  '"ada"@example.org',
  'Ada <ada@example.org>',
  'ada@example.org, eve@example.org',
  'ada@example.org\r\nBcc: eve@example.org',
  'ada\u2028@example.org',
  'ada\0@example.org',
  'a da@example.org',
  `${'a'.repeat(65)}@example.org`,
  `ada@${'a'.repeat(64)}.example`,
  `ada@${'abcdefgh.'.repeat(40)}example`,
  '=?utf-8?q?ada?=@example.org',
  'ada=?utf-8?q?eve=40evil.example?=@example.org',
])('refuses %j', (typed) => expect(readEmailAddress(typed)).toBeNull());

it('never lets anything through that could end a header line or name a second recipient', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
      (left, right) => {
        const read = readEmailAddress(`${left}@${right}.example`);
        return read === null || /^[\x21-\x7e]+$/.test(read.address) === !/[,;<>"()\\\s]/.test(read.address);
      },
    ),
  );
});
