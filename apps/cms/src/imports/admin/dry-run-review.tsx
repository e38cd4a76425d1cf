'use client';

import { Banner, Button } from '@payloadcms/ui';
import { REVISION_REASONS, type RevisionReason } from '@rolebook/salary/figure';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { countActions, type DryRun } from '../dry-run';
import type { ImportKind } from '../import-rows';
import { DryRunTable } from './dry-run-table';
import { post } from './post';
import './imports.css';
import { ACTION_WORDS, REASON_WORDS } from './words';

interface ReviewProps {
  readonly id: string;
  readonly kind: ImportKind;
  readonly plan: DryRun;
  readonly isApplicable: boolean;
  /** Whether the person who looks has the right. */
  readonly mayBeApplied: boolean;
}

/** A dry run to read, and to apply or put aside. */
export function DryRunReview({ id, isApplicable, kind, mayBeApplied, plan }: ReviewProps) {
  const router = useRouter();
  const [reason, setReason] = useState<RevisionReason | ''>('');
  const [publicNote, setPublicNote] = useState('');
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const needsReason = plan.lines.some((line) => line.action === 'supersede' && line.reason === null);

  async function act(what: 'apply' | 'dismiss') {
    setBusy(true);
    const outcome = await post(
      `/api/imports/${id}/${what}`,
      kind === 'figures' ? { reason: reason || null, publicNote: publicNote || null } : {},
    );
    setErrors(outcome.errors);
    setBusy(false);
    // A refusal may come with a new dry run; what goes to the worker shows how far it is.
    if (outcome.ok || outcome.status === 409) router.refresh();
  }

  const counts = countActions(plan.lines);
  return (
    <>
      <ul aria-label="What the file would do" className="imports__counts">
        {(['add', 'supersede', 'amend', 'unchanged', 'refused'] as const).map((action) => (
          <li data-action={action} key={action}>
            <strong>{counts[action]}</strong> {ACTION_WORDS[action].toLowerCase()}
          </li>
        ))}
      </ul>
      <div aria-live="assertive">{errors.length > 0 && <Banner type="error">{errors.join(' ')}</Banner>}</div>
      {counts.refused > 0 && (
        <Banner type="error">
          {counts.refused === 1 ? 'One row is refused.' : `${counts.refused} rows are refused.`} Mend the file
          and check it again: an import is applied whole or not at all.
        </Banner>
      )}
      {isApplicable && (
        <form
          className="imports__form"
          onSubmit={(event) => {
            event.preventDefault();
            void act('apply');
          }}
        >
          {needsReason && (
            <>
              <label htmlFor="imports-reason">Why the numbers change</label>
              <select
                id="imports-reason"
                onChange={(event) => setReason(event.target.value as RevisionReason | '')}
                required
                value={reason}
              >
                <option value="">Choose …</option>
                {REVISION_REASONS.map((name) => (
                  <option key={name} value={name}>
                    {REASON_WORDS[name]}
                  </option>
                ))}
              </select>
              <label htmlFor="imports-note">In a few words, for readers</label>
              <input
                id="imports-note"
                maxLength={300}
                onChange={(event) => setPublicNote(event.target.value)}
                type="text"
                value={publicNote}
              />
              <p className="imports__hint">
                For rows that say nothing themselves. A correction is shown on the pages that showed the wrong
                number.
              </p>
            </>
          )}
          {mayBeApplied ? (
            <Button disabled={isBusy} type="submit">
              {isBusy ? 'Applying …' : 'Apply all changes'}
            </Button>
          ) : (
            <p>A publisher applies this import: send them the address of this page.</p>
          )}
        </form>
      )}
      <DryRunTable key={plan.lines.map(({ before }) => before).join()} lines={plan.lines} />
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void act('dismiss')}>
        Put this import aside
      </Button>
    </>
  );
}
