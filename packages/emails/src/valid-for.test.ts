import { validFor } from './valid-for';

it.each([
  [1, 'one hour'],
  [2, 'two hours'],
  [24, 'one day'],
  [36, '36 hours'],
  [48, 'two days'],
  [72, 'three days'],
])('%d hours: %s', (hours, words) => {
  expect(validFor(hours)).toBe(words);
});
