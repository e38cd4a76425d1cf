/**
 * Words a minute of careful reading on a screen. Brysbaert (2019), "How many words do we read per minute?", puts silent
 * reading of English non-fiction at 238; rounded down, because figures and tables take longer.
 */
const WORDS_A_MINUTE = 230;

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.ceil(words / WORDS_A_MINUTE));

/** First letters of the first and last name: "James Okonkwo" is "JO". */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s-]+/).filter((part) => /^\p{L}/u.test(part));
  const letters = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0]];
  return letters
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('en-GB');
}
