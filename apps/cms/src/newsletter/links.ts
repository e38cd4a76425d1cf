import { NEWSLETTER_PREFERENCES_PATH, NEWSLETTER_UNSUBSCRIBE_PATH } from '@rolebook/contract/paths';
import { equalInConstantTime, hmacHex, type SigningPurpose } from '@rolebook/contract/signing';
import { configuration } from '../configuration';

/**
 * Links in mails that open something for one subscriber. The token is the credential: who holds it may act, without a
 * login and for as long as the subscriber exists, because a mail from years ago must still let its reader leave. It
 * holds the subscriber's random id and nothing of the address.
 */
type LinkKind = Extract<SigningPurpose, 'newsletter-unsubscribe' | 'newsletter-preferences'>;

/** 128 bits of HMAC, in hexadecimal. */
const MAC_LENGTH = 32;
const TOKEN = /^([\w-]{22})(?:\.([a-z0-9]+(?:-[a-z0-9]+)*))?\.([0-9a-f]{32})$/;

function sign(kind: LinkKind, text: string): string {
  return hmacHex(configuration().NEWSLETTER_SECRET, kind, text).slice(0, MAC_LENGTH);
}

const packId = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');

function unpackId(packed: string): string {
  const hex = Buffer.from(packed, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function makeToken(kind: LinkKind, subscriberId: string, purpose?: string): string {
  const text = [packId(subscriberId), ...(purpose ? [purpose] : [])].join('.');
  return `${text}.${sign(kind, text)}`;
}

function readToken(kind: LinkKind, token: string): { subscriberId: string; purpose: string | null } | null {
  const match = TOKEN.exec(token);
  if (!match?.[1] || !match[3]) return null;
  const text = token.slice(0, -MAC_LENGTH - 1);
  if (!equalInConstantTime(sign(kind, text), match[3])) return null;
  return { subscriberId: unpackId(match[1]), purpose: match[2] ?? null };
}

const address = (path: string, token: string) => `${configuration().SITE_URL}${path}?token=${token}`;

/**
 * Leaves one purpose. The same address serves the link in the mail (a page with a button) and the header
 * `List-Unsubscribe` (RFC 8058: a POST of `List-Unsubscribe=One-Click` to it acts at once).
 */
export const unsubscribeLink = (subscriberId: string, purpose: string): string =>
  address(NEWSLETTER_UNSUBSCRIBE_PATH, makeToken('newsletter-unsubscribe', subscriberId, purpose));

export const preferencesToken = (subscriberId: string): string =>
  makeToken('newsletter-preferences', subscriberId);

/** The page on which a subscriber chooses what comes and how often. */
export const preferencesLink = (subscriberId: string): string =>
  address(NEWSLETTER_PREFERENCES_PATH, preferencesToken(subscriberId));

/** Whose unsubscribe token it is and for which purpose; null when we did not make it. */
export function readUnsubscribeToken(token: string): { subscriberId: string; purpose: string } | null {
  const read = readToken('newsletter-unsubscribe', token);
  return read?.purpose ? { subscriberId: read.subscriberId, purpose: read.purpose } : null;
}

/** Whose preferences token it is; null when we did not make it. */
export function readPreferencesToken(token: string): { subscriberId: string } | null {
  const read = readToken('newsletter-preferences', token);
  return read && read.purpose === null ? { subscriberId: read.subscriberId } : null;
}
