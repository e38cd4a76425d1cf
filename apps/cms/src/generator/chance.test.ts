import { Chance, idOfName } from './chance';

it('repeats itself for the same name, and differs for another', () => {
  const throws = (name: string) => {
    const chance = new Chance(name);
    return Array.from({ length: 8 }, () => chance.whole(1, 1_000_000));
  };
  expect(throws('a')).toEqual(throws('a'));
  expect(throws('a')).not.toEqual(throws('b'));
});

it('stays within its bounds and repeats nothing within a handful', () => {
  const chance = new Chance('bounds');
  const thrown = Array.from({ length: 2_000 }, () => chance.whole(2, 5));
  expect([...new Set(thrown)].sort()).toEqual([2, 3, 4, 5]);
  expect(new Set(chance.several([1, 2, 3, 4, 5], 4)).size).toBe(4);
  expect(chance.several([1, 2], 5)).toHaveLength(2);
  expect(() => chance.pick([])).toThrow('nothing to pick from');
});

it('makes ids that PostgreSQL takes', () => {
  expect(idOfName('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(idOfName('x')).not.toBe(idOfName('y'));
});
