import { countWords } from './count-words';

const text = (value: string) => ({ type: 'text', text: value });

describe('countWords', () => {
  it('counts words of nested text and a cited figure as one', () => {
    const body = {
      root: {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [
              text('Senior engineers earn '),
              { type: 'inlineBlock', fields: {} },
              text(' – often more.'),
            ],
          },
          { type: 'list', children: [{ type: 'listitem', children: [text('Two words')] }] },
        ],
      },
    };
    expect(countWords(body)).toBe(8);
  });

  it('counts what a reader reads of a block, and neither its code nor its addresses', () => {
    const faq = {
      type: 'block',
      fields: {
        blockType: 'faq',
        heading: 'Common questions',
        address: '/about/contact',
        items: [
          {
            question: 'Is it hard?',
            answer: {
              root: { type: 'root', children: [{ type: 'paragraph', children: [text('Not very.')] }] },
            },
          },
        ],
      },
    };
    const code = {
      type: 'block',
      fields: { blockType: 'code', code: 'select 1 from words', language: 'sql' },
    };
    expect(countWords([faq, code])).toBe(7);
  });

  it('is zero for nothing', () => {
    expect(countWords(null)).toBe(0);
    expect(countWords({ root: { type: 'root', children: [] } })).toBe(0);
  });
});
