import ipaddr from 'ipaddr.js';

/**
 * What counts as one client: an IPv4 address, or the /64 of an IPv6 address, because a household or a rented machine has
 * a whole /64 to rotate through. IPv4 in IPv6 clothing is IPv4.
 */
export function clientNetwork(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const [network] = ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString().split('%');
  return `${network}/64`;
}
