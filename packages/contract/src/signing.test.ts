import { SIGNATURE_TOLERANCE_MS, signatureFault, signBody } from './signing';

const secret = 'a-shared-secret-of-the-tests-0123456789';
const now = Date.UTC(2026, 10, 24, 9);
const body = '{"id":"1"}';
const signed = signBody(secret, 'renewal', body, now);

it('accepts what it signed, at once and a little later', () => {
  expect(signatureFault(secret, 'renewal', body, signed, now)).toBeNull();
  expect(signatureFault(secret, 'renewal', body, signed, now + SIGNATURE_TOLERANCE_MS)).toBeNull();
});

it.each([
  ['no signature', null, 'missing'],
  ['an empty one', '', 'missing'],
  ['another form', `v1=${'0'.repeat(64)}`, 'malformed'],
  ['a foreign one', `t=${now},v1=${'0'.repeat(64)}`, 'wrong'],
])('refuses %s', (_name, header, fault) => {
  expect(signatureFault(secret, 'renewal', body, header, now)).toBe(fault);
});

it('refuses another body, another secret, another purpose and another time', () => {
  expect(signatureFault(secret, 'renewal', '{"id":"2"}', signed, now)).toBe('wrong');
  expect(signatureFault(`${secret}!`, 'renewal', body, signed, now)).toBe('wrong');
  expect(signatureFault(secret, 'internal', body, signed, now)).toBe('wrong');
  expect(signatureFault(secret, 'renewal', body, signed, now + SIGNATURE_TOLERANCE_MS + 1)).toBe('expired');
  expect(signatureFault(secret, 'renewal', body, signed, now - SIGNATURE_TOLERANCE_MS - 1)).toBe('expired');
});
