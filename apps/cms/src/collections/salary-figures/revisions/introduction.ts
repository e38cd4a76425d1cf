import type { CollectionAfterChangeHook } from 'payload';
import { transactionOf } from '../../../database/query';
import type { SalaryFigure } from '../../../payload-types';
import { activeUserId } from '../../../rights/actor';
import { stateOf } from './figure-state';

/** What an editor says of a figure that readers have not seen before. Handed from before the save to after it. */
export interface SaidAtFirst {
  readonly reason: SalaryFigure['revisionReason'];
  readonly note: string | null;
}

export const SAID_AT_FIRST = 'figureSaidAtFirst';

/**
 * Keeps when a figure was first published, by whom and in which words, in the transaction of the save. After the save,
 * because only then has it an id.
 */
export const recordIntroduction: CollectionAfterChangeHook<SalaryFigure> = async ({ doc, req }) => {
  const said = req.context[SAID_AT_FIRST] as SaidAtFirst | null | undefined;
  // One request may save many figures: what was said of one is not said of the next.
  req.context[SAID_AT_FIRST] = null;
  if (!said) return;
  const query = await transactionOf(req);
  await query(
    `insert into rolebook.figure_introductions (figure_id, reason, note, user_id, state)
     values ($1::uuid, $2, $3, $4::uuid, $5::jsonb) on conflict (figure_id) do nothing`,
    [doc.id, said.reason ?? null, said.note, activeUserId(req.user), JSON.stringify(stateOf(doc))],
  );
};
