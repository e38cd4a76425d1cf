import { clientAddress, TrustedProxies } from './client-address';

const none = new TrustedProxies([]);
const proxies = new TrustedProxies(['10.0.0.0/8', '192.0.2.7', 'fd00::/8', '::1']);

describe('clientAddress', () => {
  it.each([
    ['no proxy is trusted: the header is ignored', '203.0.113.9', '1.1.1.1', none, '203.0.113.9'],
    ['a stranger sends the header', '203.0.113.9', '1.1.1.1', proxies, '203.0.113.9'],
    ['one trusted hop', '10.1.2.3', '198.51.100.4', proxies, '198.51.100.4'],
    ['the client wrote the left part itself', '10.1.2.3', '1.1.1.1, 198.51.100.4', proxies, '198.51.100.4'],
    ['two trusted hops', '10.1.2.3', '1.1.1.1, 198.51.100.4, 192.0.2.7', proxies, '198.51.100.4'],
    ['only trusted hops: the first of them', '10.1.2.3', '10.9.9.9', proxies, '10.9.9.9'],
    ['no header from a trusted hop', '10.1.2.3', undefined, proxies, '10.1.2.3'],
    ['an unreadable header', '10.1.2.3', 'unknown', proxies, '10.1.2.3'],
    ['an unreadable entry to the left', '10.1.2.3', 'junk, 198.51.100.4', proxies, '198.51.100.4'],
    ['IPv4 inside IPv6', '::ffff:10.1.2.3', '198.51.100.4', proxies, '198.51.100.4'],
    ['IPv6 network', 'fd12::1', '2001:db8::5', proxies, '2001:db8::5'],
    ['brackets and port', '::1', '[2001:DB8::5]:4711', proxies, '2001:db8::5'],
    ['a port on IPv4', '::1', '198.51.100.4:80', proxies, '198.51.100.4'],
    ['a socket that is gone', undefined, '1.1.1.1', proxies, 'unknown'],
  ])('%s', (_, peer, header, trusted, expected) => {
    expect(clientAddress(peer, header, trusted)).toBe(expected);
  });

  it.each(['10.0.0.0/33', 'nonsense', '10.0.0.1/', '::1/129', '10.0.0.0/8/9', '10.0.0.0/x'])(
    'refuses %s in the configuration',
    (entry) => {
      expect(() => new TrustedProxies([entry])).toThrow('TRUSTED_PROXIES');
    },
  );
});
