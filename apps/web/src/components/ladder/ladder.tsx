import type { RolePage } from '@rolebook/contract/published/page';
import { formatFigure, speakFigure } from '@rolebook/salary/format';
import { bandText } from '@rolebook/salary/levels';
import { Money } from '../figure-token/figure-token';

/** The career ladder, lowest step first: what changes at each, and what it pays. */
export function Ladder({ steps }: { readonly steps: RolePage['ladder'] }) {
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
          <p className="ladder-change">{step.whatChanges}</p>
        </li>
      ))}
    </ol>
  );
}
