import type { AdminViewServerProps } from 'payload';
import { poolOf, queryOn } from '../../database/query';
import { mayApply, mayPrepare } from '../answers';
import { type DryRun, isApplicable } from '../dry-run';
import { findImport, type ImportRow } from '../import-rows';
import type { ObservationSummary } from '../observations/summary';
import { DryRunReview } from './dry-run-review';
import { DryRunTable } from './dry-run-table';
import { ImportProgress } from './import-progress';
import { ImportsPage } from './imports-page';
import { ObservationReview } from './observation-review';
import { KIND_WORDS, momentText, STATE_WORDS } from './words';

/** `/admin/imports/{id}`: what an import would do, or did. */
export async function ImportView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const segments = view.params?.segments;
  const id = Array.isArray(segments) ? (segments[1] ?? '') : '';
  const found = mayPrepare(req, 'figures') ? await findImport(queryOn(poolOf(req.payload)), id) : null;
  const steps = [
    { label: 'Imports', url: '/admin/imports' },
    { label: found?.origin ?? 'Import', url: `/admin/imports/${id}` },
  ];
  return (
    <ImportsPage heading={found?.origin ?? 'No such import'} steps={steps} view={view}>
      {found ? (
        <>
          <Facts found={found} />
          <Content found={found} mayBeApplied={mayApply(req, found.kind)} />
        </>
      ) : (
        <p>There is no such import. Imports are forgotten after 90 days.</p>
      )}
    </ImportsPage>
  );
}

function Facts({ found }: { found: ImportRow }) {
  return (
    <p className="imports__facts">
      {KIND_WORDS[found.kind]} · {STATE_WORDS[found.state]} · uploaded {momentText(found.createdAt)}
      {found.createdBy && ` by ${found.createdBy}`}
      {found.appliedAt &&
        ` · applied ${momentText(found.appliedAt)} by ${found.appliedBy ?? 'a former user'}`}
    </p>
  );
}

function Content({ found, mayBeApplied }: { found: ImportRow; mayBeApplied: boolean }) {
  const { id, kind, state } = found;
  if (state === 'waiting' || state === 'reading' || state === 'applying') {
    return <ImportProgress id={id} rows={found.rowsRead} state={state} />;
  }
  if (found.fault !== null) return <p className="imports__fault">{found.fault}</p>;
  if (found.plan === null) return <p>It was put aside before it was read.</p>;
  if (kind === 'observations') {
    return (
      <ObservationReview id={id} isOpen={state === 'checked'} summary={found.plan as ObservationSummary} />
    );
  }
  const plan = found.plan as DryRun;
  return (
    <>
      {plan.notes.length > 0 && (
        <ul className="imports__notes">
          {plan.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {state === 'checked' ? (
        <DryRunReview
          id={id}
          isApplicable={isApplicable(plan)}
          kind={kind}
          mayBeApplied={mayBeApplied}
          plan={plan}
        />
      ) : (
        <DryRunTable lines={plan.lines} />
      )}
    </>
  );
}
