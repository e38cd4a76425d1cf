import { backoffMs } from './backoff';
import { faultOf, type WantedPage } from './wanted-page';

const live: WantedPage = { path: '/a', state: 'live', sequence: 7 };

it.each([
  [live, { status: 200, sequence: 7 }],
  [live, { status: 200, sequence: 8 }],
  [
    { ...live, sequence: 0 },
    { status: 200, sequence: null },
  ],
  [
    { ...live, state: 'removed' as const },
    { status: 404, sequence: null },
  ],
  [
    { ...live, state: 'gone' as const },
    { status: 410, sequence: null },
  ],
  [
    { ...live, state: 'moved' as const },
    { status: 308, sequence: null },
  ],
])('is served: %j by %j', (wanted, served) => {
  expect(faultOf(wanted, served)).toBeNull();
});

it.each([
  [live, { status: 200, sequence: 6 }, 'not yet 7'],
  [live, { status: 200, sequence: null }, 'does not say'],
  [live, { status: 404, sequence: null }, '404 instead of 200'],
  [live, { status: 500, sequence: 7 }, '500 instead of 200'],
  [{ ...live, state: 'removed' as const }, { status: 200, sequence: 7 }, '200 instead of 404'],
])('is not served: %j by %j', (wanted, served, words) => {
  expect(faultOf(wanted, served)).toContain(words);
});

it('waits longer after each failure, and never longer than half a minute', () => {
  expect([1, 2, 3, 4].map(backoffMs)).toEqual([500, 1000, 2000, 4000]);
  expect(backoffMs(1_000_000)).toBe(30_000);
});
