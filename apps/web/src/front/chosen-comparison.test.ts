import { chosenComparison } from './chosen-comparison';

it.each([
  ['/compare?a=ml-engineer&b=data-scientist', '/compare/data-scientist-vs-ml-engineer'],
  ['/compare?b=a&a=b', '/compare/a-vs-b'],
  ['/compare?a=a&b=a', '/compare/a-vs-a'],
  ['/compare', null],
  ['/compare?a=&b=', null],
  ['/compare?a=ml-engineer', null],
  ['/compare?a=//evil.example&b=x', null],
  ['/compare?a=x&b=%0d%0aSet-Cookie:1', null],
])('%s leads to %s', (url, path) => {
  expect(chosenComparison(url)).toBe(path);
});
