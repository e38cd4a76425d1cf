import type { RenewalMessage } from '@rolebook/contract/renewal';
import { mergeMessages } from './merge-messages';

const message = (sequence: number, more: Partial<RenewalMessage>): RenewalMessage => ({
  id: `renewal-${sequence}`,
  sequence,
  addresses: [],
  renew: [],
  takeDown: [],
  site: false,
  ...more,
});

it('is nothing for no messages', () => {
  expect(mergeMessages([])).toBeNull();
});

it('names every page once, those of the newest change first, under the newest sequence', () => {
  const merged = mergeMessages([
    message(1, { renew: ['/a', '/'] }),
    message(2, { renew: ['/b', '/'], site: true }),
  ]);
  expect(merged).toMatchObject({ id: 'renewal-2', sequence: 2, renew: ['/b', '/', '/a'], site: true });
});

it('keeps the last word on an address', () => {
  const merged = mergeMessages([
    message(1, { addresses: [{ path: '/a', state: 'live' }], renew: ['/a'] }),
    message(2, { addresses: [{ path: '/a', state: 'gone' }], takeDown: ['/a'] }),
    message(3, { renew: ['/b'] }),
  ]);
  expect(merged).toMatchObject({
    addresses: [{ path: '/a', state: 'gone' }],
    renew: ['/b'],
    takeDown: ['/a'],
  });
});

it('renews a page that came back, and still forgets what was stored of it', () => {
  const merged = mergeMessages([message(1, { takeDown: ['/a'] }), message(2, { renew: ['/a'] })]);
  expect(merged).toMatchObject({ renew: ['/a'], takeDown: ['/a'] });
});
