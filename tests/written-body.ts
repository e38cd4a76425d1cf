const text = (words: string) => ({
  type: 'text',
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
});

/** A block of a text as the desk's editor stores it: a paragraph, a heading. */
export const block = (type: string, words: string, more: object = {}) => ({
  type,
  children: [text(words)],
  format: '',
  indent: 0,
  version: 1,
  direction: 'ltr',
  ...more,
});

/** A whole text of such blocks. */
export const written = (...children: object[]) => ({ root: { ...block('root', ''), children } });
