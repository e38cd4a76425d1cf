import { jest } from '@jest/globals';
import type { Block } from '@rolebook/contract/published/rich-text';
import { renderToStaticMarkup } from 'react-dom/server';
import { everyBlock } from '../../../tests/fixtures/article';
import { site } from '../../../tests/fixtures/frame';
import { EXAMPLE_DAY } from '../examples';
import { Body } from './body';
import type { BodyContext } from './context';

const context: BodyContext = {
  documentId: 'article-1',
  path: '/articles/example',
  today: EXAMPLE_DAY,
  audience: 'reader',
  newsletter: site.newsletter,
};
const draw = (blocks: readonly Block[], audience: BodyContext['audience'] = 'reader') =>
  renderToStaticMarkup(<Body blocks={blocks} context={{ ...context, audience }} />);
const unsupported: Block = { type: 'unsupported', blockType: 'video', reason: 'No such block.' };

let written: string[] = [];
beforeEach(() => {
  written = [];
  jest.spyOn(process.stderr, 'write').mockImplementation((line) => written.push(String(line)) > 0);
});
afterEach(() => jest.restoreAllMocks());

it('draws every block of the contract', () => {
  for (const block of everyBlock) {
    if (block.type !== 'unsupported') expect(draw([block])).toContain(`data-block="${block.type}"`);
  }
});

it('leaves out a block that it cannot show, and reports it with the document', () => {
  const html = draw([unsupported]);
  expect(html).not.toContain('video');
  expect(JSON.parse(written[0] ?? '')).toMatchObject({
    event: 'unsupported-block',
    documentId: 'article-1',
    path: '/articles/example',
    blockType: 'video',
  });
});

it('leaves out a block that fails deep inside, reports it, and keeps the rest', () => {
  const faq = everyBlock.find(({ type }) => type === 'faq');
  // What the contract lets through may still be more than a component bears.
  const broken = JSON.parse(
    JSON.stringify({
      ...faq,
      items: [{ id: 'q', question: 'Why?', answer: [{ type: 'list', items: null }] }],
    }),
  ) as Block;
  const html = draw([broken, { type: 'paragraph', children: [{ type: 'text', text: 'Read on.' }] }]);
  expect(html).not.toContain('Why?');
  expect(html).toContain('Read on.');
  expect(JSON.parse(written[0] ?? '')).toMatchObject({ documentId: 'article-1', blockType: 'faq' });
});

it('tells an editor in preview what was left out', () => {
  expect(draw([unsupported], 'preview')).toContain('This block is left out: video');
});

it('escapes what editors type', () => {
  const html = draw([{ type: 'paragraph', children: [{ type: 'text', text: '<script>alert(1)</script>' }] }]);
  expect(html).not.toContain('<script>');
});

it('cites a figure for eye and ear, and says of which day a pinned one is', () => {
  const html = draw(everyBlock.slice(0, 1));
  expect(html).toContain('£65k\u00a0–\u2060\u00a0£90k');
  expect(html).toContain('£65,000 to £90,000 a year');
  expect(html).toContain('(as of 1 June 2026)');
});

it('gives a heading an anchor that is named', () => {
  const html = draw([
    { type: 'heading', level: 2, id: 'the-work', children: [{ type: 'text', text: 'The work' }] },
  ]);
  expect(html).toContain('<h2 id="the-work">The work</h2>');
  expect(html).toContain('href="#the-work" aria-label="Link to “The work”"');
});

it('lets a comparison break out of the column, and prose not', () => {
  const wide = everyBlock.filter((block) => draw([block]).includes('data-wide')).map(({ type }) => type);
  expect(wide).toEqual(['salary-comparison', 'picture']);
});
