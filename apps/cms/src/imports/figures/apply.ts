import type { RevisionReason } from '@rolebook/salary/figure';
import { mayApply, type PlannedFigure } from '@rolebook/salary/plan-figures';
import type { Payload, PayloadRequest } from 'payload';
import { KNOWN_WORLD } from '../../collections/salary-figures/revisions/record-revision';
import { transactionOf } from '../../database/query';
import type { User } from '../../payload-types';
import { loadWorld, type World } from '../../renewal/world';
import { refuseApplication, withSavedDocument } from '../application';
import { findImport, markApplied, replan } from '../import-rows';
import { inRequestTransaction } from '../request-transaction';
import { loadVocabulary } from '../vocabulary';
import { dryRunOf, type FigureProposals, planNow, signatureOf } from './plan';

/** Why numbers change, for the rows that do not say so themselves. */
export interface ChangeReason {
  readonly reason: RevisionReason | null;
  readonly publicNote: string | null;
}

/**
 * Carries out a dry run in one transaction: every figure is saved as if an editor had saved it, with all that hangs on
 * a save (checks, revisions, used-in, outbox), or none is. The plan is made again inside the transaction, and one that
 * would do something else than what was read is refused.
 * @throws ApplicationRefused with what to do
 */
export async function applyFigures(
  payload: Payload,
  user: User,
  importId: string,
  given: ChangeReason,
): Promise<{ saved: number }> {
  return inRequestTransaction(payload, user, async (req) => {
    const query = await transactionOf(req);
    const found = await findImport(query, importId, { lock: true });
    if (found?.kind !== 'figures' || found.state !== 'checked') {
      return refuseApplication(409, 'This import was already applied or put aside. Load the page again.');
    }
    // One at a time: two imports of the same figures would otherwise both plan over what the other has not written yet.
    await query(`select pg_advisory_xact_lock(hashtextextended('import-figures', 0))`);
    const proposals = found.proposals as FigureProposals;
    const vocabulary = await loadVocabulary(payload);
    const plan = await planNow(payload, proposals, vocabulary, req);
    if (signatureOf(plan) !== found.signature) {
      return refuseApplication(
        409,
        'Figures have changed since this dry run. Nothing was saved. The dry run below is new: read it, then apply again.',
        {
          replan: (fresh) =>
            replan(fresh, importId, dryRunOf(plan, proposals, vocabulary), signatureOf(plan)),
        },
      );
    }
    if (proposals.unreadable.length > 0 || !mayApply(plan)) {
      return refuseApplication(
        422,
        'Some rows are refused. Mend the file and upload it again: an import is applied whole or not at all.',
      );
    }
    const changes = inOrder(plan);
    requireReasons(changes, given);
    const reasonOf = ({ proposal }: PlannedFigure) => proposal.reason ?? given.reason;
    // Corrections remember which pages showed the wrong number; saving figures does not change which those are.
    const world = changes.some((planned) => reasonOf(planned) === 'correction')
      ? await loadWorld(query)
      : undefined;
    for (const planned of changes) await save(req, planned, given, world);
    await markApplied(query, importId, user.id);
    return { saved: changes.length };
  });
}

/** What ends before what begins: a successor may start on the day that another row ends its predecessor. */
function inOrder(plan: readonly PlannedFigure[]): PlannedFigure[] {
  const changes = plan.filter(({ action }) => action !== 'unchanged');
  const isAddition = ({ action }: PlannedFigure) => action === 'add';
  return [...changes.filter((planned) => !isAddition(planned)), ...changes.filter(isAddition)];
}

function requireReasons(changes: readonly PlannedFigure[], given: ChangeReason) {
  const silent = changes.filter(
    ({ action, proposal }) => action === 'supersede' && !proposal.reason && !given.reason,
  );
  const [first] = silent;
  if (!first) return;
  refuseApplication(
    422,
    `Say why the numbers change: ${silent.length === 1 ? `line ${first.proposal.line} gives` : `${silent.length} rows give`} no reason. Choose new data, a correction, the method, or a typo.`,
    { field: 'reason' },
  );
}

async function save(
  req: PayloadRequest,
  planned: PlannedFigure,
  given: ChangeReason,
  world: World | undefined,
): Promise<void> {
  const { action, content, proposal, standing } = planned;
  const isExplained = action === 'supersede' || action === 'add';
  const reasons = {
    revisionReason: proposal.reason ?? (isExplained ? given.reason : null),
    revisionNote: proposal.publicNote ?? (isExplained ? given.publicNote : null),
  };
  const { min, sources, ...rest } = content;
  // The plan refuses a figure without a lower end.
  const data = { ...rest, ...proposal.key, min: min ?? 0, sources: [...sources], ...reasons };
  const { payload, user } = req;
  // Warnings stood in the dry run; whoever applies it has seen them.
  const context = {
    [KNOWN_WORLD]: world,
    acknowledgedBecause: `Accepted with an import. ${proposal.publicNote ?? given.publicNote ?? ''}`,
  };
  await withSavedDocument(proposal.line, () =>
    standing
      ? payload.update({
          collection: 'salary-figures',
          id: standing.id,
          data: { ...data, _status: 'published', expectedUpdatedAt: standing.version },
          depth: 0,
          overrideAccess: false,
          context,
          user,
          req,
        })
      : payload.create({
          collection: 'salary-figures',
          data: { ...data, _status: 'published' },
          depth: 0,
          overrideAccess: false,
          context,
          user,
          req,
        }),
  );
}
