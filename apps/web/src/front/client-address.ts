import { BlockList, isIP } from 'node:net';

/** Decides which hops are ours. */
export class TrustedProxies {
  private readonly list = new BlockList();

  /**
   * @param entries addresses (`10.0.0.1`, `::1`) or networks (`10.0.0.0/8`, `fd00::/8`)
   * @throws Error that names TRUSTED_PROXIES when an entry is neither
   */
  constructor(entries: readonly string[]) {
    for (const entry of entries) {
      const [address = '', bits, ...more] = entry.split('/');
      const family = familyOf(address);
      const longest = family === 'ipv6' ? 128 : 32;
      const length = bits === undefined ? longest : Number(bits);
      if (
        !family ||
        more.length > 0 ||
        bits === '' ||
        !(Number.isInteger(length) && length >= 0 && length <= longest)
      ) {
        throw new Error(`TRUSTED_PROXIES: ${JSON.stringify(entry)} is neither an address nor a network`);
      }
      this.list.addSubnet(address, length, family);
    }
  }

  trusts(address: string): boolean {
    const family = familyOf(address);
    return family !== null && this.list.check(address, family);
  }
}

/**
 * The address of the client: the socket's peer, or, while the hops are trusted, what each of them says was before it,
 * read from the right. Whatever a client put into the header itself is never reached.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  proxies: TrustedProxies,
): string {
  let client = plainAddress(peer ?? '') ?? 'unknown';
  const hops = (forwardedFor ?? '').split(',').map((hop) => plainAddress(hop.trim()));
  for (const hop of hops.reverse()) {
    if (!proxies.trusts(client)) break;
    // A trusted hop that says something unreadable: it is the last that can be believed.
    if (hop === null) break;
    client = hop;
  }
  return client;
}

/** Without port, brackets and zone; IPv4 that travels as IPv6 becomes IPv4 again. Null when it is no address. */
function plainAddress(text: string): string | null {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  const address = bare.replace(/%.*$/, '').toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  const plain = mapped ?? address;
  return isIP(plain) ? plain : null;
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  switch (isIP(address)) {
    case 4:
      return 'ipv4';
    case 6:
      return 'ipv6';
    default:
      return null;
  }
}
