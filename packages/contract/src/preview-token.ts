import { equalInConstantTime, hmacHex } from './signing';

/** What a preview token gives sight of: one document, for one user. */
export interface PreviewGrant {
  readonly collection: string;
  readonly documentId: string;
  readonly userId: string;
}

/** Issue times are rounded down to this, so that the admin's frame keeps its address between saves. */
const ROUNDING_MS = 15 * 60_000;
/** How long a token is good for, counted from its rounded issue time. */
export const PREVIEW_VALID_MS = 60 * 60_000;

const textOf = (grant: PreviewGrant, issuedAt: number) =>
  [grant.collection, grant.documentId, grant.userId, issuedAt].join('|');

/** A token of the form `<user>.<issued>.<hmac>`; collection and document travel in the address and are signed too. */
export function issuePreviewToken(secret: string, grant: PreviewGrant, now: number): string {
  const issuedAt = Math.floor(now / ROUNDING_MS) * ROUNDING_MS;
  return [grant.userId, issuedAt, hmacHex(secret, 'preview', textOf(grant, issuedAt))].join('.');
}

export type PreviewTokenCheck =
  | { readonly valid: true; readonly userId: string }
  | { readonly valid: false; readonly reason: 'malformed' | 'expired' | 'wrong' };

/** Checks a token for one document. A token for another document is `wrong`, whoever issued it. */
export function checkPreviewToken(
  secret: string,
  document: { readonly collection: string; readonly documentId: string },
  token: string,
  now: number,
): PreviewTokenCheck {
  const match = /^([A-Za-z0-9-]{1,64})\.(\d{1,16})\.([0-9a-f]{64})$/.exec(token);
  if (!match?.[1] || !match[2] || !match[3]) return { valid: false, reason: 'malformed' };
  const userId = match[1];
  const issuedAt = Number(match[2]);
  const expected = hmacHex(secret, 'preview', textOf({ ...document, userId }, issuedAt));
  if (!equalInConstantTime(expected, match[3])) return { valid: false, reason: 'wrong' };
  if (now < issuedAt || now - issuedAt > PREVIEW_VALID_MS) return { valid: false, reason: 'expired' };
  return { valid: true, userId };
}

/** Where a document is previewed on the public site. */
export function previewPath(collection: string, documentId: string, token: string): string {
  return `/preview/${collection}/${documentId}?token=${encodeURIComponent(token)}`;
}
