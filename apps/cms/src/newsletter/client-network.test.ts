import { clientNetwork } from './client-network';

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['not an address', 'unknown'],
  ['', 'unknown'],
])('counts %j as %j', (address, network) => expect(clientNetwork(address)).toBe(network));
