import type { Query } from '../database/query';

/** Why an address must not be written to. */
export type SuppressionReason = 'hard-bounce' | 'soft-bounces' | 'complaint' | 'blocked' | 'erased';

/** Suppresses an address for good; the first reason stays. @param hash see `addressHash` */
export async function suppress(query: Query, hash: Buffer, reason: SuppressionReason): Promise<void> {
  await query(
    'insert into rolebook.suppressions (address_hash, reason) values ($1, $2) on conflict do nothing',
    [hash, reason],
  );
}

/**
 * Whether nothing at all may be written to an address. Who was erased counts as unknown here: a person who signs up
 * again by their own hand may be asked to confirm.
 */
export async function refusesMail(query: Query, hash: Buffer): Promise<boolean> {
  const rows = await query(
    `select from rolebook.suppressions where address_hash = $1 and reason <> 'erased'`,
    [hash],
  );
  return rows.length > 0;
}
