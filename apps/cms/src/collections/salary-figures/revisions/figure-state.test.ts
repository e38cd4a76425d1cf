import { changeBetween, stateOf } from './figure-state';

const figure = { min: 45_000, max: 65_000, asOf: '2026-11-01T12:00:00.000Z' };

it('is what readers are told, in days', () => {
  expect(stateOf(figure)).toEqual({
    min: 45_000,
    max: 65_000,
    openAbove: false,
    median: null,
    variable: false,
    withdrawn: false,
    asOf: '2026-11-01',
    validFrom: '2026-11-01',
    validTo: null,
  });
});

it.each([
  ['nothing', {}, null],
  ['nothing, said otherwise', { openAbove: null, median: null }, null],
  ['an end', { max: 66_000 }, 'shown'],
  ['an end that opens', { max: null }, 'shown'],
  ['a withdrawal', { withdrawn: true }, 'shown'],
  ['the as-of day alone', { asOf: '2026-11-20T12:00:00.000Z' }, 'as-of'],
  ['the end of its validity', { validTo: '2026-11-24T12:00:00.000Z' }, null],
])('changes by %s', (_name, more, change) => {
  expect(changeBetween(stateOf(figure), stateOf({ ...figure, ...more }))).toBe(change);
});
