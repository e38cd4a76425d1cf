import { checkPreviewToken, issuePreviewToken, PREVIEW_VALID_MS, previewPath } from './preview-token';

const secret = 'a-shared-secret-of-the-tests-0123456789';
const document = { collection: 'articles', documentId: '0199-a' };
const grant = { ...document, userId: 'user-1' };
const now = Date.UTC(2026, 10, 24, 9, 7);

it('opens its document for its user', () => {
  expect(checkPreviewToken(secret, document, issuePreviewToken(secret, grant, now), now)).toEqual({
    valid: true,
    userId: 'user-1',
  });
});

it('stays the same within a quarter of an hour, so that the preview frame is not loaded anew at each save', () => {
  const nine = Date.UTC(2026, 10, 24, 9);
  const tokens = [0, 5, 14.9].map((minutes) => issuePreviewToken(secret, grant, nine + minutes * 60_000));
  expect(new Set(tokens).size).toBe(1);
  expect(issuePreviewToken(secret, grant, nine + 15 * 60_000)).not.toBe(tokens[0]);
});

it('is refused for another document, another collection, and in another user’s name', () => {
  const token = issuePreviewToken(secret, grant, now);
  const wrong = { valid: false, reason: 'wrong' };
  expect(checkPreviewToken(secret, { ...document, documentId: '0199-b' }, token, now)).toEqual(wrong);
  expect(checkPreviewToken(secret, { ...document, collection: 'roles' }, token, now)).toEqual(wrong);
  expect(checkPreviewToken(secret, document, token.replace('user-1', 'user-2'), now)).toEqual(wrong);
});

it('expires, is not good before its time, and must have its form', () => {
  const token = issuePreviewToken(secret, grant, now);
  expect(checkPreviewToken(secret, document, token, now + PREVIEW_VALID_MS + 1)).toMatchObject({
    reason: 'expired',
  });
  expect(checkPreviewToken(secret, document, token, now - 3_600_000)).toMatchObject({ reason: 'expired' });
  expect(checkPreviewToken(secret, document, '', now)).toMatchObject({ reason: 'malformed' });
  expect(checkPreviewToken(secret, document, `${token}.x`, now)).toMatchObject({ reason: 'malformed' });
});

it('travels in the address of the page', () => {
  expect(previewPath('articles', '0199-a', 'u.1.f')).toBe('/preview/articles/0199-a?token=u.1.f');
});
