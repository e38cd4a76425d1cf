import { formTokenFault, issueFormToken } from './form-token';

const secret = 'a-shared-secret-of-the-tests-0123456789';
const now = Date.UTC(2026, 10, 24, 9);
const token = issueFormToken(secret, now);

it.each([
  ['pressed after a moment', token, now + 1_500, null],
  ['pressed by a program', token, now + 20, 'early'],
  ['left open overnight', token, now + 9 * 3_600_000, 'expired'],
  ['made up', 'x', now, 'wrong'],
  ['signed by another', issueFormToken(`${secret}!`, now), now + 1_500, 'wrong'],
  ['dated back', token.replace(/^\d+/, String(now - 60_000)), now + 1_500, 'wrong'],
])('a form %s: %#', (_name, presented, at, fault) => {
  expect(formTokenFault(secret, presented, at)).toBe(fault);
});

it('is another one each time', () => expect(issueFormToken(secret, now)).not.toBe(token));
