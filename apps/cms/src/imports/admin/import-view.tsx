import type { AdminViewServerProps } from 'payload';
import { poolOf, queryOn } from '../../database/query';
import { mayApply, mayPrepare } from '../answers';
import { type DryRun, isApplicable } from '../dry-run';
import { findImport, type ImportRow } from '../import-rows';
import { DryRunReview } from './dry-run-review';
import { DryRunTable } from './dry-run-table';
import { ImportsPage } from './imports-page';
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
        <ImportContent found={found} mayBeApplied={mayApply(req, found.kind)} />
      ) : (
        <p>There is no such import. Imports are forgotten after 90 days.</p>
      )}
    </ImportsPage>
  );
}

function ImportContent({ found, mayBeApplied }: { found: ImportRow; mayBeApplied: boolean }) {
  const plan = found.plan as DryRun;
  return (
    <>
      <p className="imports__facts">
        {KIND_WORDS[found.kind]} · {STATE_WORDS[found.state]} · uploaded {momentText(found.createdAt)}
        {found.createdBy && ` by ${found.createdBy}`}
        {found.appliedAt &&
          ` · applied ${momentText(found.appliedAt)} by ${found.appliedBy ?? 'a former user'}`}
      </p>
      {plan.notes.length > 0 && (
        <ul className="imports__notes">
          {plan.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {found.state === 'checked' ? (
        <DryRunReview
          id={found.id}
          isApplicable={isApplicable(plan)}
          kind={found.kind}
          mayBeApplied={mayBeApplied}
          plan={plan}
        />
      ) : (
        <DryRunTable lines={plan.lines} />
      )}
    </>
  );
}
