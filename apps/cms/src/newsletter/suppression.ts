import type { Query } from '../database/query';

/** Why an address must not be written to. */
export type SuppressionReason = 'hard-bounce' | 'soft-bounces' | 'complaint' | 'blocked' | 'erased';

/**
 * Suppresses an address for good. The first reason stays, except that a stronger one takes the place of `erased`: who
 * was erased may sign up again, who complained or bounced may not.
 * @param hash see `addressHash`
 */
export async function suppress(query: Query, hash: Buffer, reason: SuppressionReason): Promise<void> {
  await query(
    `insert into rolebook.suppressions as known (address_hash, reason) values ($1, $2)
     on conflict (address_hash) do update set reason = excluded.reason, since = now() where known.reason = 'erased'`,
    [hash, reason],
  );
}

/**
 * Why nothing may be written to an address, or null. `erased` keeps imports away; a person who signs up again by their
 * own hand may be asked to confirm.
 */
export async function suppressionOf(query: Query, hash: Buffer): Promise<SuppressionReason | null> {
  const [row] = await query<{ reason: SuppressionReason }>(
    'select reason from rolebook.suppressions where address_hash = $1',
    [hash],
  );
  return row?.reason ?? null;
}
