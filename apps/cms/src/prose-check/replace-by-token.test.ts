import { formOf, replaceByToken } from './replace-by-token';

const text = (words: string, format = 0) => ({
  type: 'text',
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
});
const paragraph = (...children: unknown[]) => ({
  type: 'paragraph',
  children,
  format: '',
  indent: 0,
  version: 1,
});
const treeOf = (...children: unknown[]) => ({ root: { type: 'root', children, version: 1 } });
const fields = { id: 'a'.repeat(24), figure: 'figure-1', part: 'range', form: 'short' } as const;
const token = {
  type: 'inlineBlock',
  version: 1,
  fields: { ...fields, blockType: 'salaryFigure', blockName: '' },
};
const words = (quote: string, start: number, pointer = 'root/children/0') => ({
  pointer,
  quote,
  start,
  end: start + quote.length,
});

it('changes the words and nothing else', () => {
  const untouched = paragraph(text('Next.'));
  const tree = treeOf(paragraph(text('Seniors earn £95k–£150k today.', 1)), untouched);
  const before = structuredClone(tree);
  const answer = replaceByToken(tree, words('£95k–£150k', 13), fields);
  expect(answer).toEqual({
    tree: treeOf(paragraph(text('Seniors earn ', 1), token, text(' today.', 1)), untouched),
  });
  expect(tree).toEqual(before);
  expect((answer as { tree: typeof tree }).tree.root.children[1]).toBe(untouched);
});

it('leaves no empty text behind at either end', () => {
  expect(replaceByToken(treeOf(paragraph(text('£95k'))), words('£95k', 0), fields)).toEqual({
    tree: treeOf(paragraph(token)),
  });
});

it('works across formats, in links, in list items, headings and answers', () => {
  expect(
    replaceByToken(
      treeOf(paragraph(text('a £95k'), text('–£150k', 1), text(' b'))),
      words('£95k–£150k', 2),
      fields,
    ),
  ).toEqual({
    tree: treeOf(paragraph(text('a '), token, text(' b'))),
  });
  const link = (...children: unknown[]) => ({ type: 'link', children, fields: { url: '/x' } });
  expect(replaceByToken(treeOf(paragraph(link(text('see £95k')))), words('£95k', 4), fields)).toEqual({
    tree: treeOf(paragraph(link(text('see '), token))),
  });
  const list = (item: unknown[]) =>
    treeOf({ type: 'list', children: [{ type: 'listitem', children: item }] });
  expect(
    replaceByToken(list([text('£95k up')]), words('£95k', 0, 'root/children/0/children/0'), fields),
  ).toEqual({
    tree: list([token, text(' up')]),
  });
  const faq = (...answer: unknown[]) =>
    treeOf({
      type: 'block',
      fields: { blockType: 'faq', items: [{ question: 'Q?', answer: treeOf(paragraph(...answer)) }] },
    });
  expect(
    replaceByToken(
      faq(text('It is £95k.')),
      words('£95k', 6, 'root/children/0/fields/items/0/answer/root/children/0'),
      fields,
    ),
  ).toEqual({ tree: faq(text('It is '), token, text('.')) });
});

it('counts what stands before: tokens and line breaks', () => {
  const tree = treeOf(paragraph(token, text(' and '), { type: 'linebreak' }, text('£95k')));
  expect(replaceByToken(tree, words('£95k', 7), fields)).toEqual({
    tree: treeOf(paragraph(token, text(' and '), { type: 'linebreak' }, token)),
  });
});

it('says why not', () => {
  const halfLinked = treeOf(paragraph(text('£95k–'), { type: 'link', children: [text('£150k')] }));
  expect(replaceByToken(halfLinked, words('£95k–£150k', 0), fields)).toEqual({
    whyNot: expect.stringMatching(/partly in a link/),
  });
  const changed = treeOf(paragraph(text('Something else')));
  expect(replaceByToken(changed, words('£95k', 0), fields)).toEqual({
    whyNot: expect.stringMatching(/changed since/),
  });
  expect(replaceByToken(changed, words('£95k', 0, 'root/children/7'), fields)).toEqual({
    whyNot: expect.stringMatching(/changed since/),
  });
  expect(replaceByToken(null, words('£95k', 0), fields)).toEqual({
    whyNot: expect.stringMatching(/changed since/),
  });
});

it.each([
  ['£75k', 'short'],
  ['£75–110k', 'short'],
  ['£75,000', 'full'],
])('%s keeps its form', (quote, form) => {
  expect(formOf(quote)).toBe(form);
});
