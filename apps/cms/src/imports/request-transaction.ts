import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { poolOf, queryOn, transactionOf } from '../database/query';
import type { User } from '../payload-types';

/**
 * Runs several saves of one user in one transaction: all are kept or none. Payload reports a failed COMMIT as success,
 * so afterwards the database is asked whether it kept the transaction.
 * @throws whatever the work throws, after everything was undone
 */
export async function inRequestTransaction<Result>(
  payload: Payload,
  user: User,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload);
  // Somebody stands behind it, unlike behind a script: their rights count, and warnings are put down to them.
  req.payloadAPI = 'REST';
  const id = await payload.db.beginTransaction();
  if (id === null) throw new Error('The database gave no transaction.');
  req.transactionID = id;
  try {
    const result = await work(req);
    const [row] = await (await transactionOf(req))<{ xid: string }>(
      'select pg_current_xact_id()::text as xid',
    );
    await payload.db.commitTransaction(id);
    await assertKept(payload, row?.xid);
    return result;
  } catch (error) {
    await payload.db.rollbackTransaction(id);
    throw error;
  }
}

async function assertKept(payload: Payload, xid: string | undefined): Promise<void> {
  const [row] = await queryOn(poolOf(payload))<{ status: string | null }>(
    'select pg_xact_status($1::xid8) as status',
    [xid],
  );
  if (row?.status !== 'committed') throw new Error('The database did not keep the transaction.');
}
