import { nearestTerm, typingErrors } from './spelling';

it.each([
  ['python', 'python', 0],
  ['pyhton', 'python', 1],
  ['enginer', 'engineer', 1],
  ['scientits', 'scientist', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('counts the errors from %s to %s', (one, other, errors) => {
  expect(typingErrors(one, other)).toBe(errors);
  expect(typingErrors(other, one)).toBe(errors);
});

it('takes the word with the fewest errors, then the one that more documents use', () => {
  const candidates = [
    { term: 'engines', documents: 900 },
    { term: 'engineer', documents: 40 },
    { term: 'engineers', documents: 90 },
  ];
  expect(nearestTerm('enginer', candidates)).toBe('engines');
  expect(nearestTerm('enginerr', candidates)).toBe('engineer');
  expect(nearestTerm('xylophone', candidates)).toBeNull();
  expect(nearestTerm('data', [])).toBeNull();
});
