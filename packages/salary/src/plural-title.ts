/** Endings with a plural of their own; the first that fits counts. */
const ENDINGS: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/(?<=\p{L})man$/iu, 'men'],
  [/(?<=[^aeiou\s])y$/iu, 'ies'],
  [/(?<=s|x|z|ch|sh)$/iu, 'es'],
  [/$/u, 's'],
];

/** What follows the noun of a title: "Head of Data", "Engineer, Platform", "Analyst (Risk)", "Engineer in Test". */
const AFTER_NOUN = /\s+(?:of|in|for|at|to|and|–|-|\()|,|\s+&/u;

/**
 * A job title for more than one person, capitals as they are: "ML Engineers", "Heads of Data", "Secretaries". For
 * sentences about those who have the job.
 */
export function pluralTitle(title: string): string {
  const at = title.search(AFTER_NOUN);
  const noun = at < 0 ? title : title.slice(0, at);
  const [ending, plural] = ENDINGS.find(([candidate]) => candidate.test(noun)) ?? [/$/u, 's'];
  return `${noun.replace(ending, plural)}${title.slice(noun.length)}`;
}
