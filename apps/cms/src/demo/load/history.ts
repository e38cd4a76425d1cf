import { createLocalReq } from 'payload';
import { appendRevision } from '../../collections/salary-figures/revisions/append-revision';
import { stateOf } from '../../collections/salary-figures/revisions/figure-state';
import { transactionOf } from '../../database/query';
import { FIGURES } from '../pay/figures';
import { HISTORIES } from '../pay/history';
import { type Loading, LoadingFault } from './loading';

/** The past of the figures, once everything that shows them is published. */
export async function loadHistory(loading: Loading): Promise<void> {
  const query = await transactionOf(await createLocalReq({ req: loading.request }, loading.payload));
  for (const { figure: key, changes } of HISTORIES) {
    const figure = FIGURES.find((candidate) => candidate.key === key);
    if (!figure) throw new LoadingFault(`There is no figure “${key}”, but a history of it.`);
    const states = [...changes, figure].map(({ min, max, asOf }) => stateOf({ ...figure, min, max, asOf }));
    for (const [index, { until, reason, note }] of changes.entries()) {
      const [before, after] = [states[index], states[index + 1]];
      if (!before || !after) continue;
      await appendRevision(query, {
        figureId: loading.figure(key),
        reason,
        note,
        userId: null,
        before,
        after,
        supersededAt: new Date(until),
      });
    }
  }
}
