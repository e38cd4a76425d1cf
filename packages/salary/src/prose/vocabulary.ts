/** Something that prose names: a role, a level or a region, with all its names. */
export interface NamedThing {
  readonly slug: string;
  readonly terms: readonly string[];
}

/** What a text is about, by name. Build once for many texts: `compileVocabulary`. */
export interface Vocabulary {
  readonly roles: TermIndex;
  readonly levels: TermIndex;
  readonly regions: TermIndex;
}

export interface FoundTerm {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

/** Terms by their first word, longest first. */
type TermIndex = ReadonlyMap<string, readonly { readonly slug: string; readonly words: readonly string[] }[]>;

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:[+#]+|['’]s?(?!\p{L}))?/gu;

/** Lower case, singular, without a possessive: "Engineers’" and "engineer" are one word. */
function normalised(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$/, '');
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain;
}

/** The words of a text, normalised, with their offsets. Hyphens separate: "mid-level" is two words. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: normalised(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function indexOf(things: readonly NamedThing[]): TermIndex {
  const index = new Map<string, { slug: string; words: string[] }[]>();
  for (const { slug, terms } of things) {
    for (const term of terms) {
      const words = wordsOf(term).map((word) => word.text);
      const [first] = words;
      if (first === undefined) continue;
      const entries = index.get(first) ?? [];
      entries.push({ slug, words });
      index.set(first, entries);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** `terms` are titles and alternative titles, level names ("Junior", "entry level"), region names; any case, any number. */
export function compileVocabulary(things: {
  readonly roles: readonly NamedThing[];
  readonly levels: readonly NamedThing[];
  readonly regions: readonly NamedThing[];
}): Vocabulary {
  return {
    roles: indexOf(things.roles),
    levels: indexOf(things.levels),
    regions: indexOf(things.regions),
  };
}

/** Every term of the index in the text's words, longest first, not overlapping. */
export function findTerms(words: readonly Word[], index: TermIndex): FoundTerm[] {
  const found: FoundTerm[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    const entry =
      first &&
      index
        .get(first.text)
        ?.find(({ words: term }) => term.every((word, offset) => words[at + offset]?.text === word));
    const last = entry && words[at + entry.words.length - 1];
    if (!first || !last) continue;
    found.push({ slug: entry.slug, start: first.start, end: last.end });
    at += entry.words.length - 1;
  }
  return found;
}

/** What may follow a level's name after a hyphen: "mid-level", not "mid-2026" or "mid-sized". */
const AFTER_HYPHEN = /^[-\u2010\u2011](?!(?:level|career|ranking|tier)\b)/i;
/** "lead to", "leads the": the verb. */
const VERB_USE = /^\s+(?:to|the|an?|into|on|times?|their|your|our|with)\b/i;

/** Level names that are used as such. */
export function findLevels(text: string, words: readonly Word[], index: TermIndex): FoundTerm[] {
  return findTerms(words, index).filter(({ start, end }) => {
    const after = text.slice(end, end + 12);
    const verb = /^lead/i.test(text.slice(start, end)) && VERB_USE.test(after);
    return !verb && !AFTER_HYPHEN.test(after);
  });
}
