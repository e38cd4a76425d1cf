import type { FigureHistory } from '@rolebook/contract/published/salary';
import type { FigureWithHistory } from './figures';

/** The histories of figures that have something to tell, each once, in the order given. */
export function historiesOf(entries: readonly FigureWithHistory[]): FigureHistory[] {
  const byId = new Map(entries.map((entry) => [entry.figure.id, entry]));
  return [...byId.values()].flatMap(({ figure, introduction: kept, revisions }) => {
    // A past that was brought along (the demo's, an old installation's) is older than the day on which it was kept.
    const isFirst = kept && !revisions.some(({ supersededOn }) => supersededOn < kept.introducedOn);
    const introduction = isFirst ? kept : null;
    if (revisions.length === 0 && !introduction?.note) return [];
    const { id, role, level, region, currency, period, component, employment, statistic } = figure;
    return [
      {
        figureId: id,
        role,
        level,
        region,
        currency,
        period,
        component,
        employment,
        statistic,
        introduction,
        revisions: [...revisions],
      },
    ];
  });
}
