const ELEMENT = { version: 1, direction: 'ltr' as const, format: '' as const, indent: 0 };

/** Plain text as Lexical stores it: a paragraph for each part between empty lines. */
export function richTextOf(text: string) {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  return {
    root: {
      ...ELEMENT,
      type: 'root',
      children: paragraphs.map((paragraph) => ({
        ...ELEMENT,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: [
          { type: 'text', version: 1, text: paragraph, format: 0, detail: 0, mode: 'normal', style: '' },
        ],
      })),
    },
  };
}
