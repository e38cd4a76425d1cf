import type { RenewalMessage } from '@rolebook/contract/renewal';

/**
 * One message for several that an instance has not accepted yet, oldest first. The newest word on an address holds; a
 * page that was taken down and came back is renewed, but what was stored before may not be served again.
 */
export function mergeMessages(messages: readonly RenewalMessage[]): RenewalMessage | null {
  const last = messages.at(-1);
  if (!last) return null;
  const addresses = new Map(
    messages.flatMap((message) => message.addresses).map((entry) => [entry.path, entry]),
  );
  const takeDown = new Set(messages.flatMap((message) => message.takeDown));
  const renew = new Set([...messages].reverse().flatMap((message) => message.renew));
  for (const path of last.takeDown) renew.delete(path);
  return {
    id: last.id,
    sequence: last.sequence,
    addresses: [...addresses.values()],
    renew: [...renew],
    takeDown: [...takeDown],
    site: messages.some((message) => message.site),
  };
}
