import type { FigureIntroduction, FigureRevision, FigureState } from '@rolebook/contract/published/salary';
import type { Query } from '../../../database/query';
import { INSTANT } from '../../../published/figures';

/** A change as editors see it: readers are not told who made it. */
export interface HistoryEntry extends FigureRevision {
  readonly by: string | null;
}

/** The history of one figure, newest first. One statement. */
export const readHistory = (query: Query, figureId: string): Promise<HistoryEntry[]> =>
  query<HistoryEntry>(
    `select ${INSTANT('revision.superseded_at')} as "supersededAt",
       to_char(revision.superseded_at at time zone 'Europe/London', 'YYYY-MM-DD') as "supersededOn",
       revision.reason, revision.note, revision.before, revision.after, editor.name as by
     from rolebook.figure_revisions revision left join users editor on editor.id = revision.user_id
     where revision.figure_id = $1::uuid order by revision.superseded_at desc, revision.id desc`,
    [figureId],
  );

/** A first publication as editors see it. */
interface Introduction extends FigureIntroduction {
  readonly by: string | null;
  readonly state: FigureState;
}

/** Its first publication; null where nobody kept it. One statement. */
export async function readIntroduction(query: Query, figureId: string): Promise<Introduction | null> {
  const [found] = await query<Introduction>(
    `select to_char(introduction.introduced_at at time zone 'Europe/London', 'YYYY-MM-DD') as "introducedOn",
       introduction.reason, introduction.note, introduction.state, editor.name as by
     from rolebook.figure_introductions introduction left join users editor on editor.id = introduction.user_id
     where introduction.figure_id = $1::uuid`,
    [figureId],
  );
  return found ?? null;
}
