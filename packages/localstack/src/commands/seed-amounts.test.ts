import { seedAmounts } from './seed-amounts';

it('reads how much is wanted', () => {
  expect(seedAmounts([])).toEqual({});
  expect(seedAmounts(['--articles', '10000', '--roles', '1000'])).toEqual({
    ROLEBOOK_ARTICLES: '10000',
    ROLEBOOK_ROLES: '1000',
  });
});

it.each([
  [['--pages', '3'], 'not --pages'],
  [['--articles'], '--articles takes a whole number up to 100000'],
  [['--articles', '-3', '--roles', '1'], '--articles takes a whole number'],
  [['--roles', '1001'], '--roles takes a whole number up to 1000'],
  [['--articles', '5'], 'give --roles as well'],
])('refuses %j', (args, why) => {
  expect(() => seedAmounts(args)).toThrow(why);
});
