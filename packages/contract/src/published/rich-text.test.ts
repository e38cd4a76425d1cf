import { bodySchema } from './rich-text';

it('keeps what it knows and puts a notice in the place of what it does not', () => {
  const body = bodySchema.parse([
    { type: 'paragraph', children: [{ type: 'text', text: 'Kept.' }] },
    { type: 'hologram', depth: 3 },
    { type: 'paragraph', children: 'not a list' },
    null,
  ]);
  expect(body.map((block) => (block.type === 'unsupported' ? block.blockType : block.type))).toEqual([
    'paragraph',
    'hologram',
    'paragraph',
    'unknown',
  ]);
  expect(body.filter((block) => block.type === 'unsupported')).toHaveLength(3);
});
