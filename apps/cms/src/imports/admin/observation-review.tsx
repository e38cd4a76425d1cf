'use client';

import { Banner, Button } from '@payloadcms/ui';
import { calendarDateText } from '@rolebook/salary/calendar-date';
import { formatAmount, formatRange } from '@rolebook/salary/format';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { countedIn, isAcceptable, type ObservationSummary, type ProposedCell } from '../observations/summary';
import './imports.css';
import { post } from './post';

interface ReviewProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly summary: ObservationSummary;
}

/** What was counted, cell by cell: an editor takes one, some or all of them into a dry run of figures. */
export function ObservationReview({ id, isOpen, summary }: ReviewProps) {
  const router = useRouter();
  const [leaveOut, setLeaveOut] = useState(false);
  const acceptable = summary.cells.flatMap((cell, index) => (isAcceptable(cell, leaveOut) ? [index] : []));
  const outliers = summary.cells.reduce((sum, { outlierCount }) => sum + outlierCount, 0);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);

  async function accept() {
    setBusy(true);
    const { body, errors: found, ok } = await post(`/api/imports/${id}/accept`, { cells: chosen, leaveOut });
    setBusy(false);
    setErrors(found);
    if (ok) router.push(`/admin/imports/${(body as { id: string }).id}`);
  }

  async function dismiss() {
    const outcome = await post(`/api/imports/${id}/dismiss`, {});
    setErrors(outcome.errors);
    if (outcome.ok) router.refresh();
  }

  const toggle = (index: number, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, index] : chosen.filter((other) => other !== index));

  return (
    <>
      <p>
        Salaries counted: {summary.counted.toLocaleString('en-GB')}. Rows left out:{' '}
        {summary.faultCount.toLocaleString('en-GB')}, repeated:{' '}
        {summary.repeatedCount.toLocaleString('en-GB')}. The file is deleted; only what stands here is kept.
      </p>
      <LeftOut summary={summary} />
      {isOpen && outliers > 0 && (
        <label className="imports__choice">
          <input
            checked={leaveOut}
            onChange={(event) => {
              setLeaveOut(event.target.checked);
              setChosen([]);
            }}
            type="checkbox"
          />
          Leave out {outliers === 1 ? 'the salary' : `the ${outliers.toLocaleString('en-GB')} salaries`} far
          outside the others, and count again
        </label>
      )}
      <div aria-live="assertive">{errors.length > 0 && <Banner type="error">{errors.join(' ')}</Banner>}</div>
      {isOpen && acceptable.length > 0 && (
        <div className="imports__actions">
          <Button buttonStyle="secondary" onClick={() => setChosen(acceptable)}>
            Choose all {acceptable.length}
          </Button>
          <Button disabled={isBusy || chosen.length === 0} onClick={() => void accept()}>
            {chosen.length === 0 ? 'Accept' : `Accept ${chosen.length}: see the dry run`}
          </Button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too (WCAG 2.1.1). */}
      <section aria-label="Proposed figures" className="imports__scroll" tabIndex={0}>
        <table className="imports__table">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Counted</th>
              <th scope="col">Middle half</th>
              <th scope="col">Median</th>
              <th scope="col">Observed</th>
              <th scope="col">Far outside</th>
            </tr>
          </thead>
          <tbody>
            {summary.cells.map((cell, index) => (
              <Cell
                cell={cell}
                isChosen={chosen.includes(index)}
                isOpen={isOpen}
                key={cell.label}
                leaveOut={leaveOut}
                onToggle={(isChosen) => toggle(index, isChosen)}
              />
            ))}
          </tbody>
        </table>
      </section>
      {isOpen && (
        <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void dismiss()}>
          Put this import aside
        </Button>
      )}
    </>
  );
}

interface CellProps {
  readonly cell: ProposedCell;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly leaveOut: boolean;
  readonly onToggle: (isChosen: boolean) => void;
}

function Cell({ cell, isChosen, isOpen, leaveOut, onToggle }: CellProps) {
  const { currency, period } = cell.key;
  const { sampleSize, spread, standing } = countedIn(cell, leaveOut);
  return (
    <tr>
      <th scope="row">
        {isOpen && isAcceptable(cell, leaveOut) ? (
          <label className="imports__choice">
            <input checked={isChosen} onChange={(event) => onToggle(event.target.checked)} type="checkbox" />
            {cell.label}
          </label>
        ) : (
          cell.label
        )}
      </th>
      <td>
        {sampleSize.toLocaleString('en-GB')}
        {standing === 'flagged' && <p>Fewer than 30: say so in the note.</p>}
      </td>
      <td>
        {spread ? (
          formatRange({ min: spread.p25, max: spread.p75, openAbove: false }, currency, period, {
            form: 'full',
          })
        ) : (
          <p>Fewer than 10: not shown.</p>
        )}
      </td>
      <td>{spread ? formatAmount(spread.median, currency) : '–'}</td>
      <td>
        {calendarDateText(cell.firstDay)} to {calendarDateText(cell.asOf)}
      </td>
      <td>
        {cell.outliers.length === 0
          ? '–'
          : `${cell.outlierCount === 1 ? 'Line' : 'Lines'} ${cell.outliers.join(', ')}${
              cell.outlierCount > cell.outliers.length
                ? ` and ${cell.outlierCount - cell.outliers.length} more`
                : ''
            }`}
        {cell.acceptedIn && (
          <p>
            <a href={`/admin/imports/${cell.acceptedIn}`}>Accepted: its dry run</a>
          </p>
        )}
      </td>
    </tr>
  );
}

function LeftOut({ summary }: { summary: ObservationSummary }) {
  if (summary.faults.length === 0 && summary.repeated.length === 0) return null;
  return (
    <details>
      <summary>Rows that were left out</summary>
      {summary.repeated.length > 0 && (
        <p>
          These lines say the same as an earlier one and were counted once: {summary.repeated.join(', ')}. If
          they are different people, give each row an "id".
        </p>
      )}
      <ul>
        {summary.faults.map(({ line, message }) => (
          <li key={line}>
            Line {line}: {message}
          </li>
        ))}
      </ul>
      {summary.faultCount > summary.faults.length && (
        <p>and {summary.faultCount - summary.faults.length} more.</p>
      )}
    </details>
  );
}
