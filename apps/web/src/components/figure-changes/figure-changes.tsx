import type { FigureChange } from '@rolebook/contract/published/issue';
import { changeWords } from '@rolebook/salary/change-words';
import { speakFigure } from '@rolebook/salary/format';
import { Money } from '../figure-token/figure-token';

/** Salary figures that were published anew: what they were, what they are, and why. */
export function FigureChanges({ changes }: { readonly changes: readonly FigureChange[] }) {
  return (
    <ul className="figure-changes">
      {changes.map((change) => {
        const { figure, before } = change;
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
            <p className="figure-changes-why">{words.why}</p>
          </li>
        );
      })}
    </ul>
  );
}
