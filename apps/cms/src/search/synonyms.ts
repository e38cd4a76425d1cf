import { folded } from './folding';

/** Every name of one thing, each as its folded words: [["ml"], ["machine", "learning"]]. */
export type SynonymGroup = readonly (readonly string[])[];

const MOST_GROUPS = 500;
const MOST_NAMES = 8;
const LONGEST_NAME = 60;

/** Groups, one a line: `ml = machine learning`. Lines that say nothing are passed over. */
export function readSynonyms(text: string | null | undefined): SynonymGroup[] {
  return (text ?? '').split('\n').flatMap((line) => {
    const names = [...new Set(line.split('=').map(folded))].filter((name) => name !== '');
    return names.length > 1 ? [names.map((name) => name.split(' '))] : [];
  });
}

/** What is wrong with the editor's list, in their words; true when nothing is. */
export function checkSynonyms(text: string | null | undefined): true | string {
  const lines = (text ?? '').split('\n');
  if (lines.length > MOST_GROUPS)
    return `Keep to ${MOST_GROUPS} lines: each makes every search a little dearer.`;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const fault = faultOf(line);
    if (fault) return `Line ${index + 1} (“${line.trim().slice(0, 40)}”): ${fault}`;
  }
  return true;
}

function faultOf(line: string): string | null {
  const names = line.split('=').map((name) => name.trim());
  if (names.length < 2) return 'put “=” between words that mean the same, as in “ml = machine learning”.';
  if (names.length > MOST_NAMES) return `use at most ${MOST_NAMES} names for one thing.`;
  if (names.some((name) => folded(name) === ''))
    return 'each side of “=” needs at least one letter or digit.';
  if (names.some((name) => name.length > LONGEST_NAME))
    return `keep each name to ${LONGEST_NAME} characters.`;
  return null;
}
