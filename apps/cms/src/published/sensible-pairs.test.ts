import { sensiblePairs } from './sensible-pairs';

const role = (slug: string, family: string | null = null, related: string[] = []) => ({
  id: slug,
  path: `/roles/${slug}`,
  family,
  related,
});

it('takes verdicts, declared neighbours and small families, each pair once and in its one order', () => {
  const roles = [role('c', 'Data'), role('a', 'Data', ['x', 'unpublished']), role('x'), role('y')];
  expect(sensiblePairs(roles, [{ first: 'y', second: 'c' }])).toEqual([
    '/compare/a-vs-c',
    '/compare/a-vs-x',
    '/compare/c-vs-y',
  ]);
});

it('does not multiply a large family, nor the roles without one', () => {
  const large = Array.from({ length: 1000 }, (_, index) => role(`r${index}`, index < 500 ? 'Large' : null));
  expect(sensiblePairs(large, [])).toEqual([]);
});

it('leaves out a verdict on a role that is not published', () => {
  expect(sensiblePairs([role('a')], [{ first: 'a', second: 'gone' }])).toEqual([]);
});
