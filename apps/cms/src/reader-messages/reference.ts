import { randomInt } from 'node:crypto';

/** Crockford's base 32: nothing that could be read as something else on the telephone. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a reader can name when they ask after their message: `RB-7F3K-2QXD`. One of 10^12. */
export function newReference(): string {
  const four = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `RB-${four()}-${four()}`;
}
