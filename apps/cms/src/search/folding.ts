/** Names that lose their signs when text is cut into words, and how they are indexed and searched instead. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/\bc\+\+/gi, 'cplusplus'],
  [/\b([cf])#/gi, '$1sharp'],
  [/(?<![\p{L}\p{N}])\.net\b/giu, 'dotnet'],
];

/**
 * Text as PostgreSQL's parser cuts it into words rightly: it would take `AI/ML` for a file, `Node.js` for a host and
 * `<script>` for markup, each as one word or none. The same for what is indexed and what is searched for.
 */
export function speakable(text: string): string {
  const spoken = SPOKEN.reduce((said, [sign, word]) => said.replace(sign, word), text);
  return spoken.replace(/[<>/\\@_|&]/g, ' ').replace(/(?<=\p{L})\.(?=\p{L})/gu, ' ');
}

/** Lower case, accents folded, only words and single spaces: by this, names are compared. */
export function folded(text: string): string {
  return wordsOf(text).join(' ');
}

/** The words of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  const plain = speakable(text).normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Neighbours written as one, so that "ML Ops" in a title is found by "mlops" as well. */
export function joinedPairs(text: string): string {
  const words = wordsOf(text);
  return words
    .flatMap((word, at) => (words[at + 1] === undefined ? [] : `${word}${words[at + 1]}`))
    .join(' ');
}
