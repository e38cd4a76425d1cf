import fc from 'fast-check';
import { pluralTitle } from './plural-title';

it.each([
  ['ML Engineer', 'ML Engineers'],
  ['Data Scientist', 'Data Scientists'],
  ['Head of Data', 'Heads of Data'],
  ['Software Engineer in Test', 'Software Engineers in Test'],
  ['Analyst (Risk)', 'Analysts (Risk)'],
  ['Engineer, Platform', 'Engineers, Platform'],
  ['Company Secretary', 'Company Secretaries'],
  ['Attorney', 'Attorneys'],
  ['Business Coach', 'Business Coaches'],
  ['Draughtsman', 'Draughtsmen'],
  ['Data Engineer and Analyst', 'Data Engineers and Analyst'],
])('%s: %s', (one, many) => {
  expect(pluralTitle(one)).toBe(many);
});

it('keeps every title recognisable: it begins as the title does, and is longer or as long', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z][a-z]{2,10}( [A-Z][a-z]{2,10}){0,2}$/), (title) => {
      const plural = pluralTitle(title);
      expect(plural.startsWith(title.slice(0, -2))).toBe(true);
      expect(plural.length).toBeGreaterThanOrEqual(title.length);
    }),
  );
});
