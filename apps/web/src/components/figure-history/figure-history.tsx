import type { FigureState, FigureHistory as History } from '@rolebook/contract/published/salary';
import { REASON_LABELS } from '@rolebook/salary/change-words';
import { formatFigure, NOT_ENOUGH_DATA, speakFigure } from '@rolebook/salary/format';
import { Money } from '../figure-token/figure-token';
import { Timestamp } from '../timestamp/timestamp';

/** How figures have moved, newest first: what each was, until when, why it changed, and when it was first published. */
export function FigureHistory({ history }: { readonly history: readonly History[] }) {
  return (
    <ul className="figure-history">
      {history.map((figure) => (
        <li key={figure.figureId}>
          <h3>
            {figure.level.name} {figure.role.title} <span>{figure.region.name}</span>
          </h3>
          <ol>
            <Now figure={figure} />
            {[...figure.revisions].reverse().map((revision) => (
              <li key={revision.supersededAt}>
                Was <Said state={revision.before} figure={figure} /> until{' '}
                <Timestamp date={revision.supersededOn} />; {REASON_LABELS[revision.reason].toLowerCase()}
                {revision.note && `: ${revision.note}`}
              </li>
            ))}
            {figure.introduction && (
              <li>
                First published on <Timestamp date={figure.introduction.introducedOn} />
                {figure.introduction.note && `: ${figure.introduction.note}`}
              </li>
            )}
          </ol>
        </li>
      ))}
    </ul>
  );
}

function Now({ figure }: { readonly figure: History }) {
  const now = figure.revisions.at(-1)?.after;
  if (!now) return null;
  return (
    <li className="figure-history-now">
      Now <Said state={now} figure={figure} />, as of <Timestamp date={now.asOf} />
    </li>
  );
}

function Said({ state, figure }: { readonly state: FigureState; readonly figure: History }) {
  if (state.withdrawn) return NOT_ENOUGH_DATA.toLowerCase();
  const said = { ...state, currency: figure.currency, period: figure.period, sampleSize: null };
  return <Money short={formatFigure(said)} spoken={speakFigure(said)} />;
}
