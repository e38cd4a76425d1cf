import fc from 'fast-check';
import { nameOverlap, skillOverlap } from './skill-overlap';

const skill = (name: string, need: 'required' | 'useful' = 'required') => ({
  name,
  kind: 'technical',
  need,
  note: null,
});

it('finds what both ask for, with the need of each, and what only one asks for', () => {
  const overlap = skillOverlap(
    [skill('Cloud', 'useful'), skill('Python'), skill('SQL')],
    [skill('python', 'useful'), skill('Statistics')],
  );
  expect(overlap.shared).toEqual([{ name: 'Python', needs: ['required', 'useful'] }]);
  expect(overlap.first.map(({ name }) => name)).toEqual(['SQL', 'Cloud']);
  expect(overlap.second.map(({ name }) => name)).toEqual(['Statistics']);
});

it('loses no tool and counts none twice', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{0,4}$/), {
    maxLength: 8,
    selector: (name) => name.toLowerCase(),
  });
  fc.assert(
    fc.property(names, names, (first, second) => {
      const overlap = nameOverlap(first, second);
      expect([...overlap.shared, ...overlap.first].sort()).toEqual([...first].sort());
      expect(overlap.shared.length + overlap.second.length).toBe(second.length);
    }),
  );
});
