import type { RenewalMessage } from '@rolebook/contract/renewal';

/**
 * One message for several that an instance has not accepted yet, oldest first. The newest word on an address holds. A
 * page that was taken down and came back is renewed, but what was stored before may not be served again; one that was
 * renewed and then taken down is only taken down.
 */
export function mergeMessages(messages: readonly RenewalMessage[]): RenewalMessage | null {
  const last = messages.at(-1);
  if (!last) return null;
  const addresses = new Map(
    messages.flatMap((message) => message.addresses).map((entry) => [entry.path, entry]),
  );
  const takeDown = new Set<string>();
  const renew = new Set<string>();
  for (const message of messages) {
    for (const path of message.takeDown) {
      takeDown.add(path);
      renew.delete(path);
    }
    for (const path of message.renew) renew.add(path);
  }
  return {
    id: last.id,
    sequence: last.sequence,
    addresses: [...addresses.values()],
    renew: urgentFirst(messages, renew),
    takeDown: [...takeDown],
    site: messages.some((message) => message.site),
  };
}

/** Each message names its most urgent page first, and the newest change is the one somebody is waiting for. */
const urgentFirst = (messages: readonly RenewalMessage[], renew: ReadonlySet<string>): string[] => [
  ...new Set([...messages].reverse().flatMap((message) => message.renew.filter((path) => renew.has(path)))),
];
