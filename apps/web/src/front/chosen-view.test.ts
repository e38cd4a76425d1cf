import { chosenView } from './chosen-view';

it.each([
  ['/salaries?base=london&region=london&level=&family=&order=title', '/salaries'],
  ['/salaries?base=london&region=uk&level=senior&family=&order=highest', '/salaries/by/uk/senior/highest'],
  ['/salaries?base=london&region=london&level=mid', '/salaries/by/london/mid'],
  ['/salaries?base=london&level=mid', '/salaries/by/london/mid'],
  ['/salaries?base=london&region=london&family=data&order=title', '/salaries/family/data'],
  ['/salaries?base=london&region=london&family=data&order=lowest', '/salaries/family/data/by/london/lowest'],
  ['/salaries?region=//evil.example&order=x', '/salaries'],
  ['/salaries?utm_source=mail', null],
  ['/salaries', null],
])('%s leads to %s', (url, path) => {
  expect(chosenView(url)).toBe(path);
});
