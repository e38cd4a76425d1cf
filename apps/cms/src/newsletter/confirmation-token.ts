import { createHash, randomBytes } from 'node:crypto';

/** Hours for which the link in a confirmation mail works. */
export const CONFIRMATION_VALID_HOURS = 72;

/** 256 random bits for a mail. Only their hash is stored: whoever reads the table cannot confirm for others. */
export function newConfirmationToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

export const hashOfToken = (token: string): Buffer =>
  createHash('sha256').update(`sign-up-confirmation:${token}`).digest();

export const isTokenShaped = (token: string): boolean => /^[\w-]{43}$/.test(token);
