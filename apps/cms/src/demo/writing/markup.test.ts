import { MarkupFault, spansOf } from './markup';

it('reads figures, links, formats and what stands between', () => {
  expect(spansOf('Paid **{{ml-engineer/mid}}** or [more](/roles/ml-engineer), *never* `less`.')).toEqual([
    { kind: 'text', text: 'Paid ', formats: [] },
    { kind: 'figure', figure: 'ml-engineer/mid', part: 'range' },
    { kind: 'text', text: ' or ', formats: [] },
    { kind: 'link', label: 'more', href: '/roles/ml-engineer' },
    { kind: 'text', text: ', ', formats: [] },
    { kind: 'text', text: 'never', formats: ['emphasis'] },
    { kind: 'text', text: ' ', formats: [] },
    { kind: 'text', text: 'less', formats: ['code'] },
    { kind: 'text', text: '.', formats: [] },
  ]);
});

it('reads one end of a figure, and emphasis inside of strong', () => {
  expect(spansOf('{{data-analyst/junior|min}}')).toEqual([
    { kind: 'figure', figure: 'data-analyst/junior', part: 'min' },
  ]);
  expect(spansOf('**all *of* it**')).toContainEqual({
    kind: 'text',
    text: 'of',
    formats: ['strong', 'emphasis'],
  });
});

it.each(['a * alone', 'an {{open brace', 'a `tick'])('refuses %s', (text) => {
  expect(() => spansOf(text)).toThrow(MarkupFault);
});
