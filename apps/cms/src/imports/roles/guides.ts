import type { Payload, PayloadRequest } from 'payload';
import { inTransaction, poolOf, queryOn, transactionOf } from '../../database/query';
import type { User } from '../../payload-types';
import { log, reasonOf } from '../../worker/log';
import { ApplicationRefused, refuseApplication, withSavedDocument } from '../application';
import { createImport, findImport, markApplied, noteProgress, replan } from '../import-rows';
import { inRequestTransaction } from '../request-transaction';
import { loadVocabulary } from '../vocabulary';
import { readGuideRows } from './guide-rows';
import { type GuideProposals, guideDryRunOf, type PlannedGuide, planGuides, signatureOfGuides } from './plan';
import { readGuide } from './read-guide';

const PROGRESS_EVERY = 20;
const CHANGED =
  'Guides have changed since this dry run. Nothing was saved. The dry run below is new: read it, then apply again.';

/** The dry run of an uploaded file of role guides. */
export async function dryRunGuideFile(
  payload: Payload,
  { origin, user }: { origin: string; user: User },
  bytes: Uint8Array,
): Promise<{ readonly id: string } | { readonly faults: readonly string[] }> {
  const read = readGuideRows(bytes);
  if ('faults' in read) return read;
  const vocabulary = await loadVocabulary(payload);
  const guides = read.rows.map((row) => readGuide(row, vocabulary));
  const proposals: GuideProposals = {
    proposed: guides.flatMap((guide) => (guide.kind === 'proposal' ? guide.proposal : [])),
    unreadable: guides.flatMap((guide) =>
      guide.kind === 'unreadable'
        ? {
            line: guide.line,
            label: guide.label,
            action: 'refused' as const,
            before: null,
            after: null,
            change: null,
            reason: null,
            publicNote: null,
            findings: guide.findings.map(({ field, message, severity }) => ({ field, message, severity })),
          }
        : [],
    ),
    notes: read.notes,
  };
  const plan = await planGuides(payload, proposals);
  const id = await createImport(queryOn(poolOf(payload)), {
    kind: 'roles',
    state: 'checked',
    origin,
    createdBy: user.id,
    proposals,
    plan: guideDryRunOf(plan, proposals),
    signature: signatureOfGuides(plan),
  });
  return { id };
}

/** Task of the worker that saves the guides of a dry run: a thousand of them take longer than a request may. */
export const APPLY_GUIDES_TASK = 'apply-guides';

/** Hands a dry run to the worker. @returns false when it was applied or put aside before */
export async function queueGuides(payload: Payload, user: User, importId: string): Promise<boolean> {
  return inTransaction(poolOf(payload), async (query) => {
    const claimed = await query(
      `update rolebook.imports set state = 'applying', rows_read = 0, changed_at = now()
       where id = $1 and kind = 'roles' and state = 'checked' returning id`,
      [importId],
    );
    if (claimed.length === 0) return false;
    await query('select graphile_worker.add_job($1, $2::json, max_attempts => 3)', [
      APPLY_GUIDES_TASK,
      JSON.stringify({ id: importId, userId: user.id }),
    ]);
    return true;
  });
}

/** The worker's task. What was refused stands on the dry run, which can be applied again or put aside. */
export async function applyQueuedGuides(payload: Payload, job: unknown): Promise<void> {
  const { id, userId } = job as { id: string; userId: string };
  const query = queryOn(poolOf(payload));
  const user = await payload.findByID({
    collection: 'users',
    id: userId,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  });
  try {
    if (!user) return refuseApplication(422, 'The user who applied it is gone. Apply it again.');
    await applyGuides(payload, user, id);
  } catch (error) {
    const isOurs = error instanceof ApplicationRefused;
    if (!isOurs) log('error', 'import-failed', { import: id, reason: reasonOf(error) });
    await query(
      `update rolebook.imports set state = 'checked', changed_at = now(),
         plan = jsonb_set(plan, '{notes}', jsonb_build_array($2::text)) where id = $1 and state = 'applying'`,
      [id, isOurs ? error.message : 'It could not be applied, and nothing was saved. Try again in a moment.'],
    );
    if (isOurs) await error.details.replan?.(query);
  }
}

/** Saves every guide as a draft, in one transaction. What readers see stays until somebody publishes the drafts. */
async function applyGuides(payload: Payload, user: User, importId: string): Promise<void> {
  await inRequestTransaction(payload, user, async (req) => {
    const query = await transactionOf(req);
    const found = await findImport(query, importId);
    if (found?.kind !== 'roles' || found.state !== 'applying') return;
    const proposals = found.proposals as GuideProposals;
    const plan = await planGuides(payload, proposals, req);
    if (signatureOfGuides(plan) !== found.signature) {
      const notes = [CHANGED, ...proposals.notes];
      refuseApplication(409, CHANGED, {
        replan: (fresh) =>
          replan(fresh, importId, guideDryRunOf(plan, { ...proposals, notes }), signatureOfGuides(plan)),
      });
    }
    if (proposals.unreadable.length > 0 || plan.some(({ action }) => action === 'refused')) {
      refuseApplication(
        422,
        'Some guides are refused. Mend the file and upload it again: an import is applied whole or not at all.',
      );
    }
    const changes = plan.filter(({ action }) => action !== 'unchanged');
    for (const [index, planned] of changes.entries()) {
      await save(req, planned);
      // Beside the transaction, so that somebody who waits can see it.
      if (index % PROGRESS_EVERY === 0) await noteProgress(queryOn(poolOf(payload)), importId, index);
    }
    await markApplied(query, importId, user.id);
  });
}

async function save(req: PayloadRequest, { existing, proposal }: PlannedGuide): Promise<void> {
  const { payload, user } = req;
  const { data, line, slug } = proposal;
  await withSavedDocument(line, () =>
    existing
      ? payload.update({
          collection: 'roles',
          id: existing.id,
          data: { ...data, expectedUpdatedAt: existing.version },
          draft: true,
          depth: 0,
          overrideAccess: false,
          user,
          req,
        })
      : payload.create({
          collection: 'roles',
          data: { ...data, slug, _status: 'draft' },
          draft: true,
          depth: 0,
          overrideAccess: false,
          user,
          req,
        }),
  );
}
