'use client';

import { Banner, Button, toast } from '@payloadcms/ui';
import { REVISION_REASONS, type RevisionReason } from '@rolebook/salary/figure';
import { useRouter } from 'next/navigation';
import { type FormEvent, useEffect, useState } from 'react';
import { post } from '../admin/post';
import { REASON_WORDS } from '../admin/words';
import { type CheckedCell, isChange, isRefused } from './check-changes';
import type { GridAction } from './grid-state';
import { type ChangeDetails, type GridTable, standingIn } from './grid-table';

interface SaveProps {
  readonly table: GridTable;
  readonly details: ChangeDetails;
  readonly onDetails: (details: ChangeDetails) => void;
  /** Cells that ask for other numbers, and cells that are refused. */
  readonly pending: readonly CheckedCell[];
  readonly mayPublish: boolean;
  readonly act: (action: GridAction) => void;
}

const count = (cells: readonly CheckedCell[]) =>
  cells.length === 1 ? 'one figure' : `${cells.length} figures`;

/** Why, from when and by which sources; then everything is saved at once, or nothing is. */
export function SaveForm({ act, details, mayPublish, onDetails, pending, table }: SaveProps) {
  const router = useRouter();
  const [reason, setReason] = useState<RevisionReason | ''>('');
  const [publicNote, setPublicNote] = useState('');
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [savedOver, setSavedOver] = useState<GridTable | null>(null);
  const refused = pending.filter(isRefused);
  const withdraws = pending.some(({ planned }) => planned?.content.withdrawn);
  const needsReason = pending.some(({ planned }) => planned?.action === 'supersede');

  useEffect(() => {
    if (savedOver === null || savedOver === table) return;
    act({ type: 'restore', place: null });
    setSavedOver(null);
  }, [act, savedOver, table]);

  async function save(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const changes = pending.filter(isChange).map(({ change }) => ({
      ...change,
      seen: standingIn(table, change)?.version ?? null,
    }));
    const {
      body,
      errors: found,
      ok,
    } = await post(`/api/salary-grid/${table.id}`, {
      ...details,
      changes,
      reason: reason || null,
      publicNote,
    });
    setBusy(false);
    setErrors(found);
    if (!ok) return;
    // What was typed stays in sight until the saved figures are there: the old numbers must not flash up in between.
    setSavedOver(table);
    const { importId } = body as { importId: string };
    if (mayPublish) toast.success(`Saved ${count(pending)}. Readers see them in a moment.`);
    if (!mayPublish) act({ type: 'restore', place: null });
    setSentTo(mayPublish ? null : importId);
    router.refresh();
  }

  return (
    <form className="imports__form salary-grid__form" onSubmit={save}>
      <div className="salary-grid__fields">
        <label>
          As of
          <input
            max={table.today}
            onChange={(event) => onDetails({ ...details, asOf: event.target.value })}
            required
            type="date"
            value={details.asOf}
          />
        </label>
        <label>
          Why the numbers change
          <select
            onChange={(event) => setReason(event.target.value as RevisionReason | '')}
            required={needsReason}
            value={reason}
          >
            <option value="">Choose …</option>
            {REVISION_REASONS.map((name) => (
              <option key={name} value={name}>
                {REASON_WORDS[name]}
              </option>
            ))}
          </select>
        </label>
        <label>
          In a few words, for readers
          <input
            maxLength={300}
            onChange={(event) => setPublicNote(event.target.value)}
            required={withdraws}
            type="text"
            value={publicNote}
          />
        </label>
      </div>
      <Sources
        chosen={details.sources}
        onChange={(sources) => onDetails({ ...details, sources })}
        table={table}
      />
      <div aria-live="assertive" className="salary-grid__errors">
        {errors.length > 0 && <Banner type="error">{errors.join('\n')}</Banner>}
        {sentTo && (
          <Banner type="success">
            Your changes wait for a publisher: <a href={`/admin/imports/${sentTo}`}>look at them</a>.
          </Banner>
        )}
      </div>
      <div className="salary-grid__actions">
        <Button
          disabled={isBusy || savedOver !== null || pending.length === 0 || refused.length > 0}
          type="submit"
        >
          {pending.length === 0 ? 'Save' : `Save ${count(pending.filter(isChange))}`}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={isBusy || pending.length === 0}
          onClick={() => act({ type: 'restore', place: null })}
        >
          Take everything back
        </Button>
        {errors.length > 0 && (
          <Button buttonStyle="secondary" disabled={isBusy} onClick={() => router.refresh()}>
            Load the new figures
          </Button>
        )}
      </div>
      <p aria-live="polite" className="imports__hint">
        {refused.length > 0 &&
          `${refused.length === 1 ? 'One cell is' : `${refused.length} cells are`} refused: mend or restore ${refused.length === 1 ? 'it' : 'them'} before you save.`}
      </p>
    </form>
  );
}

interface SourcesProps {
  readonly table: GridTable;
  readonly chosen: readonly string[];
  readonly onChange: (sources: readonly string[]) => void;
}

function Sources({ chosen, onChange, table }: SourcesProps) {
  return (
    <details className="salary-grid__sources">
      <summary>
        Sources: {chosen.length === 0 ? 'as they are (a new figure needs one)' : `${chosen.length} chosen`}
      </summary>
      <fieldset>
        <legend>Sources of all figures that you change</legend>
        {table.sources.map(({ id, name }) => (
          <label key={id}>
            <input
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
              type="checkbox"
            />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
