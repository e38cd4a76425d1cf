import type { FigureHistory, SalaryFigure } from '@rolebook/contract/published/salary';
import { isOlderThan, STALE_AFTER_MONTHS } from '@rolebook/salary/as-of';
import type { CalendarDate } from '@rolebook/salary/figure';
import { formatFigure, speakFigure } from '@rolebook/salary/format';
import { STATISTIC_LABELS } from '@rolebook/salary/labels';
import { Money } from '../figure-token/figure-token';
import { Timestamp } from '../timestamp/timestamp';

interface FigureBasisProps {
  readonly figure: SalaryFigure;
  /** Null while it has not moved. */
  readonly history: FigureHistory | null;
  /** The reader's day: old figures say so. */
  readonly today: CalendarDate;
}

/** What stands behind one figure: where it holds, what its ends mean, who says so, and since when. */
export function FigureBasis({ figure, history, today }: FigureBasisProps) {
  const { asOf, region, reviewBy, sources, statistic } = figure;
  return (
    <>
      {region.name}, {STATISTIC_LABELS[statistic]}, as of <Timestamp date={asOf} />
      {isOlderThan(asOf, STALE_AFTER_MONTHS, today) && ' (more than a year ago; pay may have moved since)'}
      {reviewBy && (
        <>
          , review by <Timestamp date={reviewBy} />
        </>
      )}
      . <Since figure={figure} history={history} />
      {sources.length > 0 && ` Source: ${sources.map(({ name }) => name).join('; ')}.`}
    </>
  );
}

/** Since when readers are told this number, and what they were told before. */
function Since({ figure, history }: Omit<FigureBasisProps, 'today'>) {
  const last = history?.revisions.findLast(isOtherNumber);
  if (!last) {
    return (
      <>
        Unchanged since <Timestamp date={history?.introduction?.introducedOn ?? figure.validFrom} />.
      </>
    );
  }
  const before = { ...last.before, currency: figure.currency, period: figure.period, sampleSize: null };
  return (
    <>
      Since <Timestamp date={last.supersededOn} />;{' '}
      {last.before.withdrawn ? (
        'withdrawn before.'
      ) : (
        <>
          before, <Money short={formatFigure(before)} spoken={speakFigure(before)} />.
        </>
      )}
    </>
  );
}

const SHOWN = ['min', 'max', 'openAbove', 'median', 'variable', 'withdrawn'] as const;

/** New data that confirm a number leave it what it was. */
const isOtherNumber = ({ after, before }: FigureHistory['revisions'][number]) =>
  SHOWN.some((name) => before[name] !== after[name]);
