import type { RolePage } from '@rolebook/contract/published/page';
import type { SalaryFigure } from '@rolebook/contract/published/salary';
import { isOlderThan, STALE_AFTER_MONTHS } from '@rolebook/salary/as-of';
import type { CalendarDate } from '@rolebook/salary/figure';
import { formatFigure, presenceOf, speakFigure } from '@rolebook/salary/format';
import { captionOf } from '@rolebook/salary/labels';
import { bandText } from '@rolebook/salary/levels';
import { Money } from '../figure-token/figure-token';
import { Timestamp } from '../timestamp/timestamp';

type Step = RolePage['ladder'][number];
interface PaidStep extends Step {
  readonly figure: SalaryFigure;
}

const isPaid = (step: Step): step is PaidStep => step.figure !== null && presenceOf(step.figure) === 'shown';

interface PaySummaryProps {
  readonly roleTitle: string;
  readonly steps: RolePage['ladder'];
  /** Anchor of the tables further down, when there are any. */
  readonly tablesHref: string | null;
  /** The reader's day: old figures say so. */
  readonly today: CalendarDate;
}

/** What a role pays, at a glance: each level with its range, and what the ranges are. */
export function PaySummary({ roleTitle, steps, tablesHref, today }: PaySummaryProps) {
  const paid = steps.filter(isPaid);
  const first = paid[0]?.figure;
  const review = paid.flatMap(({ figure }) => figure.reviewBy ?? []).sort()[0];
  return (
    <section className="pay-summary" aria-labelledby="pay-summary">
      <h2 id="pay-summary">What it pays</h2>
      {first ? (
        <>
          <dl>
            {paid.map(({ level, figure }) => (
              <div key={level.slug}>
                <dt>
                  {level.name}
                  {level.band && <span>{bandText(level.band)}</span>}
                </dt>
                <dd>
                  <Money short={formatFigure(figure)} spoken={speakFigure(figure)} />
                </dd>
              </div>
            ))}
          </dl>
          <p className="pay-summary-note">
            {captionOf({ ...first, regionName: first.region.name })}. As of <Timestamp date={oldest(paid)} />
            {isOlderThan(oldest(paid), STALE_AFTER_MONTHS, today) &&
              ', more than a year ago; pay may have moved since'}
            {review && (
              <>
                ; review by <Timestamp date={review} />
              </>
            )}
            . {tablesHref && <a href={tablesHref}>Tables and sources</a>}
          </p>
        </>
      ) : (
        <p className="pay-summary-note">Not enough data yet to say what a {roleTitle} earns.</p>
      )}
    </section>
  );
}

function oldest(steps: readonly PaidStep[]): string {
  return steps.map(({ figure }) => figure.asOf).sort()[0] ?? '';
}
