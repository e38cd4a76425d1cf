import { createHash, randomBytes } from 'node:crypto';

/** What a link in a mail is for. A token made for one opens none of the others. */
export type MailTokenKind = 'sign-up-confirmation' | 'data' | 'new-address';

/** Hours for which a link works. Those to somebody's data are asked for a moment before. */
export const VALID_HOURS = { 'sign-up-confirmation': 72, data: 1, 'new-address': 72 } as const;

/** 256 random bits for a mail. Only their hash is stored: whoever reads the table cannot act for others. */
export function newMailToken(kind: MailTokenKind): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(kind, token) };
}

export const hashOfToken = (kind: MailTokenKind, token: string): Buffer =>
  createHash('sha256').update(`${kind}:${token}`).digest();

export const isTokenShaped = (token: string): boolean => /^[\w-]{43}$/.test(token);
