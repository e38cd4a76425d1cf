import { createHash, randomBytes } from 'node:crypto';
import { equalInConstantTime, hmacHex } from '@rolebook/contract/signing';
import type { Query } from '../database/query';

/** Nobody reads a form and fills it in faster; programs do. */
const SOONEST_MS = 1_000;
/** How long a form may stay open, for those who are called away. */
const VALID_MS = 2 * 60 * 60_000;

/** A token is good for one kind of form. */
export type FormPurpose = 'newsletter-form' | 'reader-message-form';

/** A token for one submission of a form: `<issued>.<nonce>.<hmac>`. Nothing is stored until it is used. */
export function issueFormToken(
  secret: string,
  now: number,
  purpose: FormPurpose = 'newsletter-form',
): string {
  const text = `${now}.${randomBytes(16).toString('base64url')}`;
  return `${text}.${hmacHex(secret, purpose, text)}`;
}

/** `early` is what programs do, and people who press at once; the others happen to people alone. */
export type FormTokenFault = 'wrong' | 'expired' | 'early';

export function formTokenFault(
  secret: string,
  token: string,
  now: number,
  purpose: FormPurpose = 'newsletter-form',
): FormTokenFault | null {
  const match = /^((\d{1,16})\.[\w-]{22})\.([0-9a-f]{64})$/.exec(token);
  if (!match?.[1] || !match[3]) return 'wrong';
  if (!equalInConstantTime(hmacHex(secret, purpose, match[1]), match[3])) return 'wrong';
  const age = now - Number(match[2]);
  if (age > VALID_MS) return 'expired';
  return age < SOONEST_MS ? 'early' : null;
}

/** Uses a token, atomically; gives a row unless somebody already has. Parameters: its hash, and for how long it counts. */
export const spendFormTokenSql = (hash: `$${number}`, seconds: `$${number}`): string =>
  `insert into rolebook.used_form_tokens (token_hash, expires_at)
     values (${hash}, now() + make_interval(secs => ${seconds})) on conflict do nothing returning 1`;

export const formTokenValues = (token: string): [hash: Buffer, seconds: number] => [
  createHash('sha256').update(token).digest(),
  VALID_MS / 1000,
];

/** Uses a token, atomically. @returns false when somebody already has. */
export async function spendFormToken(query: Query, token: string): Promise<boolean> {
  const rows = await query(spendFormTokenSql('$1', '$2'), formTokenValues(token));
  return rows.length > 0;
}
