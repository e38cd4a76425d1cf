/**
 * Words that a reader reads in a Lexical tree: text, and the texts of blocks (headings, questions, captions, answers).
 * A cited figure counts as one word, code and addresses as none.
 */
const READ_FIELDS = new Set(['heading', 'question', 'title', 'text', 'quote', 'caption', 'label']);

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export function countWords(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, entry) => sum + countWords(entry), 0);
  if (!node || typeof node !== 'object') return 0;
  const { type, text, fields, children, root } = node as Record<string, unknown>;
  if (type === 'text') return typeof text === 'string' ? wordsIn(text) : 0;
  if (type === 'inlineBlock') return 1;
  if (type === 'block') return countInFields(fields);
  return countWords(children) + countWords(root);
}

function countInFields(fields: unknown): number {
  if (Array.isArray(fields)) return fields.reduce<number>((sum, entry) => sum + countInFields(entry), 0);
  if (!fields || typeof fields !== 'object') return 0;
  if ('root' in fields) return countWords(fields);
  return Object.entries(fields).reduce((sum, [name, value]) => {
    if (typeof value === 'string') return sum + (READ_FIELDS.has(name) ? wordsIn(value) : 0);
    return sum + countInFields(value);
  }, 0);
}
