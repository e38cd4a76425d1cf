import type { FigureState } from '@rolebook/contract/published/salary';
import { calendarDateText } from '@rolebook/salary/calendar-date';
import type { Currency, Period } from '@rolebook/salary/figure';
import { formatFigure, NOT_ENOUGH_DATA } from '@rolebook/salary/format';
import type { UIFieldServerComponent } from 'payload';
import { poolOf, queryOn } from '../../../database/query';
import { rightsOf } from '../../../rights/actor';
import { optionsOf } from '../../options';
import { type HistoryEntry, readHistory, readIntroduction } from './read-history';

const reasonLabel = (reason: string) => optionsOf([reason])[0]?.label ?? reason;

interface Measure {
  readonly currency: Currency;
  readonly period: Period;
}

/** "£45,000 – £65,000 (as of 30 April 2026)". */
function said(state: FigureState, measure: Measure): string {
  const amount = state.withdrawn
    ? NOT_ENOUGH_DATA
    : formatFigure({ ...state, ...measure, sampleSize: null }, { form: 'full' });
  return `${amount} (as of ${calendarDateText(state.asOf)})`;
}

/** What the figure was before, newest first. */
export const HistoryPanel: UIFieldServerComponent = async ({ id, data, req, payload }) => {
  if (!id || rightsOf(req.user).length === 0) return null;
  const query = queryOn(poolOf(payload));
  const [entries, first] = await Promise.all([
    readHistory(query, String(id)),
    readIntroduction(query, String(id)),
  ]);
  const measure = { currency: data?.currency ?? 'GBP', period: data?.period ?? 'year' };
  return (
    <section aria-labelledby="history-heading" className="field-type">
      <h3 id="history-heading" className="field-label">
        What it was before
      </h3>
      {entries.length === 0 ? (
        <p>It has not changed since it was first published.</p>
      ) : (
        <HistoryTable entries={entries} measure={measure} />
      )}
      {first && (
        <p>
          First published on {calendarDateText(first.introducedOn)} by {first.by ?? 'Rolebook'}, as{' '}
          {said(first.state, measure)}.{first.reason && ` ${reasonLabel(first.reason)}`}
          {first.note && `: ${first.note}`}
        </p>
      )}
    </section>
  );
};

function HistoryTable({ entries, measure }: { entries: readonly HistoryEntry[]; measure: Measure }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="table" style={{ overflowX: 'auto' }} aria-labelledby="history-heading" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Until</th>
            <th scope="col">It was</th>
            <th scope="col">It became</th>
            <th scope="col">Why</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={`${entry.supersededAt} ${entry.before.min}`}>
              <td>{calendarDateText(entry.supersededOn)}</td>
              <td>{said(entry.before, measure)}</td>
              <td>{said(entry.after, measure)}</td>
              <td>
                {reasonLabel(entry.reason)}
                {entry.note && <>: {entry.note}</>}
              </td>
              <td>{entry.by ?? 'Rolebook'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
