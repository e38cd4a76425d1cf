import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a signature is for. A message signed for one purpose is refused for every other. */
export type SigningPurpose =
  | 'renewal'
  | 'preview'
  | 'internal'
  | 'newsletter-form'
  | 'newsletter-unsubscribe'
  | 'newsletter-preferences'
  | 'newsletter-suppression'
  | 'newsletter-limit'
  | 'reader-message-form';

/** Signed requests are refused when older or younger than this, in milliseconds. */
export const SIGNATURE_TOLERANCE_MS = 5 * 60_000;

const keys = new Map<string, Buffer>();

/** A key for one purpose, derived from the shared secret (RFC 5869), once: mails sign two links each. */
function keyFor(secret: string, purpose: SigningPurpose): Buffer {
  const name = `${purpose} ${secret}`;
  const known = keys.get(name);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', secret, 'rolebook', purpose, 32));
  keys.set(name, key);
  return key;
}

export function hmacHex(secret: string, purpose: SigningPurpose, text: string): string {
  return createHmac('sha256', keyFor(secret, purpose)).update(text).digest('hex');
}

export function equalInConstantTime(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The value of the signature header for a body: `t=<unix ms>,v1=<hex>`. */
export function signBody(secret: string, purpose: SigningPurpose, body: string, now: number): string {
  return `t=${now},v1=${hmacHex(secret, purpose, `${now}.${body}`)}`;
}

/** Why a signature was refused, or `null` when it holds. */
export function signatureFault(
  secret: string,
  purpose: SigningPurpose,
  body: string,
  header: string | null | undefined,
  now: number,
): 'missing' | 'malformed' | 'expired' | 'wrong' | null {
  if (!header) return 'missing';
  const match = /^t=(\d{1,16}),v1=([0-9a-f]{64})$/.exec(header);
  if (!match?.[1] || !match[2]) return 'malformed';
  const issuedAt = Number(match[1]);
  if (Math.abs(now - issuedAt) > SIGNATURE_TOLERANCE_MS) return 'expired';
  const expected = hmacHex(secret, purpose, `${issuedAt}.${body}`);
  return equalInConstantTime(expected, match[2]) ? null : 'wrong';
}
