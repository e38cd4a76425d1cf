import { announcementOf } from './site';

const bar = { text: 'New pay data', href: '/salaries', until: '2026-11-24T12:00:00.000Z' };

it.each([
  ['on its last day', '2026-11-24T23:59:00Z', true],
  ['the day after', '2026-11-25T00:01:00Z', false],
])('shows the announcement %s: %s', (_when, now, shown) => {
  expect(announcementOf(bar, new Date(now)) !== null).toBe(shown);
});

it('shows one without an end until it is taken away, and none without words', () => {
  expect(announcementOf({ ...bar, until: null, href: '' }, new Date('2030-01-01'))).toEqual({
    text: 'New pay data',
    href: null,
  });
  expect(announcementOf({ text: '' }, new Date())).toBeNull();
});
