import type { FigureChange } from '@rolebook/contract/published/issue';
import { changeWords } from '@rolebook/salary/change-words';
import { speakFigure } from '@rolebook/salary/format';
import { Money } from '../figure-token/figure-token';
import { Timestamp } from '../timestamp/timestamp';

export interface ReportedChange extends FigureChange {
  /** The day on which readers saw the new number first; mails and their archive carry a date of their own. */
  readonly changedOn?: string;
  /** A table that shows the figure. */
  readonly table?: { readonly path: string; readonly title: string } | null;
}

/** Salary figures that were published anew: what they were, what they are, and why. */
export function FigureChanges({ changes }: { readonly changes: readonly ReportedChange[] }) {
  return (
    <ul className="figure-changes">
      {changes.map((change) => {
        const { figure, before, changedOn, table } = change;
        const words = changeWords(change);
        return (
          <li key={figure.id}>
            <h3 className="figure-changes-name">
              {figure.role.path ? <a href={figure.role.path}>{words.name}</a> : words.name}{' '}
              <span className="figure-changes-region">{words.region}</span>
            </h3>
            <dl className="figure-changes-values">
              <div>
                <dt>Was</dt>
                <dd>
                  <Money
                    short={words.before}
                    spoken={speakFigure({ ...figure, ...before, variable: false })}
                  />
                </dd>
              </div>
              <div>
                <dt>Now</dt>
                <dd className="figure-changes-now">
                  <Money short={words.now} spoken={speakFigure(figure)} />
                </dd>
              </div>
            </dl>
            <p className="figure-changes-why">
              {changedOn && (
                <>
                  Changed on <Timestamp date={changedOn} />.{' '}
                </>
              )}
              {words.why}
              {table && (
                <>
                  {' '}
                  <a href={table.path}>{table.title}</a>
                </>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
