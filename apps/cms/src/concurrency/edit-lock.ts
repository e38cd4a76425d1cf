import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { runInTransaction, sql } from '../database/transaction';

const BUSY =
  'Somebody else is saving this document at this very moment. Nothing of yours was saved: try again.';

/**
 * One save of a document at a time. Two saves that overlap would each read the document before the other has written
 * it, and the later one would undo the earlier; here the later one is refused with 409. The lock belongs to the
 * transaction, so it goes away with it. Code of our own (worker, scripts) waits instead.
 */
export const takeEditLock: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const id = (args as { id?: unknown }).id;
  if (operation !== 'update' || typeof id !== 'string') return args;
  const key = `${collection.slug}:${id}`;
  if (req.payloadAPI === 'local') {
    await runInTransaction(req, sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
    return args;
  }
  const rows = await runInTransaction(
    req,
    sql`select pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) as taken`,
  );
  if (rows[0]?.taken !== true) throw new APIError(BUSY, 409, undefined, true);
  return args;
};
