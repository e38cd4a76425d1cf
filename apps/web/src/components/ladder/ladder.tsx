import type { RolePage } from '@rolebook/contract/published/page';
import type { CalendarDate } from '@rolebook/salary/figure';
import { formatFigure, presenceOf, speakFigure } from '@rolebook/salary/format';
import { bandText } from '@rolebook/salary/levels';
import { FigureBasis } from '../figure-basis/figure-basis';
import { Money } from '../figure-token/figure-token';

interface LadderProps {
  readonly steps: RolePage['ladder'];
  readonly history: RolePage['history'];
  /** The reader's day: old figures say so. */
  readonly today: CalendarDate;
}

/** The career ladder, lowest step first: what changes at each, what it pays, and what stands behind the number. */
export function Ladder({ history, steps, today }: LadderProps) {
  return (
    <ol className="ladder">
      {steps.map((step) => (
        <li key={step.level.slug} className="ladder-step">
          <div className="ladder-head">
            <h3>{step.title}</h3>
            <p className="ladder-years">
              {step.level.name}
              {' · '}
              {step.level.band
                ? bandText(step.level.band)
                : (step.level.bandNote ?? 'by scope, not by years')}
            </p>
          </div>
          <p className="ladder-pay" data-missing={step.figure === null || undefined}>
            <Money short={formatFigure(step.figure)} spoken={speakFigure(step.figure)} />
          </p>
          <div className="ladder-change">
            <p>{step.whatChanges}</p>
            {step.figure && presenceOf(step.figure) === 'shown' && (
              <p className="ladder-years">
                <FigureBasis
                  figure={step.figure}
                  history={history.find(({ figureId }) => figureId === step.figure?.id) ?? null}
                  today={today}
                />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
