import { APIError, type CollectionBeforeDeleteHook, type CollectionBeforeOperationHook } from 'payload';
import { runInTransaction, sql } from '../../../database/transaction';

const REFUSAL =
  'This issue has been sent, or is being sent: what people received cannot be changed any more. Compose a new one.';

/** Whether sending has begun. From then on the issue is what people received. */
async function hasBegun(
  req: Parameters<CollectionBeforeDeleteHook>[0]['req'],
  id: unknown,
): Promise<boolean> {
  const rows = await runInTransaction(
    req,
    sql`select from rolebook.issue_sends where issue_id::text = ${String(id)} and started_at is not null`,
  );
  return rows.length > 0;
}

/** Nobody edits an issue that people have received, whatever their rights. Sending itself writes for nobody. */
export const keepWhatWasSent: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: unknown };
  if (operation !== 'update' || (req.payloadAPI === 'local' && !req.user)) return args;
  if (id !== undefined && (await hasBegun(req, id))) throw new APIError(REFUSAL, 409, undefined, true);
  return args;
};

/** Nor is it deleted: the record of what was sent to whom would point at nothing. */
export const keepSentFromErasure: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await hasBegun(req, id)) throw new APIError(REFUSAL, 409, undefined, true);
};
