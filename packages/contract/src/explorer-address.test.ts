import fc from 'fast-check';
import { EXPLORER_ORDERS, explorerPath, parseExplorerPath, WHOLE_EXPLORER } from './explorer-address';
import { pageKeys } from './keys';

it.each([
  ['/salaries', WHOLE_EXPLORER],
  ['/salaries/page/2', { ...WHOLE_EXPLORER, page: 2 }],
  ['/salaries/by/london', { ...WHOLE_EXPLORER, region: 'london' }],
  [
    '/salaries/by/london/senior/lowest',
    { ...WHOLE_EXPLORER, region: 'london', level: 'senior', order: 'lowest' },
  ],
  ['/salaries/by/london/highest', { ...WHOLE_EXPLORER, region: 'london', order: 'highest' }],
  ['/salaries/family/data/by/uk/mid', { ...WHOLE_EXPLORER, family: 'data', region: 'uk', level: 'mid' }],
])('%s', (path, view) => {
  expect(parseExplorerPath(path)).toEqual(view);
});

it.each([
  '/salaries/page/1',
  '/salaries/highest',
  '/salaries/page/0',
  '/salaries/by',
  '/salaries/by/London',
  '/salaries/by/london/senior/cheapest',
  '/salaries/by/london/senior/title',
  '/salaries/family',
  '/salaries/family/data/senior',
  '/salaries/a-table',
  '/salaries/by/london/senior/page/99999',
])('%s is no view', (path) => {
  expect(parseExplorerPath(path)).toBeNull();
});

it('reads back every view that it writes', () => {
  const slug = fc.constantFrom('london', 'uk', 'senior', 'data-and-ai');
  const view = fc
    .record({
      region: fc.option(slug),
      level: fc.option(slug),
      family: fc.option(slug),
      order: fc.constantFrom(...EXPLORER_ORDERS),
      page: fc.integer({ min: 1, max: 9999 }),
    })
    .map((made) =>
      made.region ? made : { ...made, level: null, order: made.family ? made.order : 'title' },
    );
  fc.assert(fc.property(view, (made) => expect(parseExplorerPath(explorerPath(made))).toEqual(made)));
});

it('gives every variant the key of the page that its figures renew', () => {
  expect(pageKeys('/salaries')).toEqual(['page:/salaries']);
  expect(pageKeys('/salaries/family/data')).toEqual(['page:/salaries/family/data', 'page:/salaries']);
  expect(pageKeys('/salaries/by/uk/mid/page/2')).toEqual([
    'page:/salaries/by/uk/mid/page/2',
    'page:/salaries/by/uk',
  ]);
  expect(pageKeys('/salaries/a-table')).toEqual(['page:/salaries/a-table']);
});
