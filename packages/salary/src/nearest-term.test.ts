import fc from 'fast-check';
import { nearestTerm, plainTerm } from './nearest-term';

const ROLES = ['ML Engineer', 'MLOps Engineer', 'Data Engineer', 'Data Scientist', 'Data Analyst'];

describe('the nearest term', () => {
  it.each([
    ['ML Enginer', 'ML Engineer'],
    ['data-scientits', 'Data Scientist'],
    ['Data Sci', 'Data Scientist'],
    ['mlops engineer', 'MLOps Engineer'],
    ['Dáta Analyst', 'Data Analyst'],
  ])('of "%s" is "%s"', (written, expected) => {
    expect(nearestTerm(written, ROLES)).toBe(expected);
  });

  it.each(['', 'Nurse', 'x'])('offers nothing for "%s"', (written) => {
    expect(nearestTerm(written, ROLES)).toBeNull();
  });

  it('is the term itself when it is known, however it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), fc.constantFrom('-', '_', '  '), (role, gap) => {
        const written = role.replaceAll(' ', gap).toUpperCase();
        expect(plainTerm(written)).toBe(plainTerm(role));
        expect(nearestTerm(written, ROLES)).toBe(role);
      }),
    );
  });
});
