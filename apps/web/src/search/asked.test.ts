import { askedBy, askedByCode, codeOf, isTooLong, searchAddress, toggled } from './asked';

const asked = (query: string) => askedBy(new URLSearchParams(query));

it('reads what an address asks', () => {
  expect(asked('q=%20ml%20%20ops%20&kind=article&topic=a&topic=b&page=3')).toEqual({
    text: 'ml ops',
    chosen: { kind: ['article'], topic: ['a', 'b'], role: [], author: [] },
    page: 3,
  });
});

it.each([
  'page=0',
  'page=-1',
  'page=99999',
  'page=x',
  'kind=user',
  'topic=../etc',
  'role=%00',
  'author=',
  'x=y',
])('leaves out %s', (query) => {
  expect(searchAddress(asked(`q=a&${query}`))).toBe('/search?q=a');
});

it('keeps no more of a text than tells that it is too long', () => {
  expect(isTooLong(asked(`q=${'a'.repeat(200)}`))).toBe(false);
  const long = asked(`q=${'é'.repeat(10_000)}`);
  expect([isTooLong(long), long.text.length]).toEqual([true, 201]);
});

it.each([
  '',
  'q=ml+ops',
  'q=%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB&kind=topic&page=2',
  'q=a%2Fb%3Fc%26d',
  'q=%ff%ed%a0%80',
])('comes through a segment of a path: %s', (query) => {
  const before = asked(query);
  expect(codeOf(before)).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(askedByCode(codeOf(before))).toEqual(before);
});

it.each(['', 'x', 'bm9uc2Vuc2U', Buffer.from('{"q":"a"}').toString('base64url')])(
  'knows a made-up segment: %j',
  (code) => {
    expect(askedByCode(code)).toBeNull();
  },
);

it('adds a choice, takes it away, and begins at the first page', () => {
  const one = toggled(asked('q=a&page=4'), 'topic', 'pay');
  expect(searchAddress(one)).toBe('/search?q=a&topic=pay');
  expect(searchAddress(toggled(one, 'topic', 'pay'))).toBe('/search?q=a');
});
