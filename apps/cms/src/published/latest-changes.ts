import type { HomePage } from '@rolebook/contract/published/page';
import type { FigureRevision } from '@rolebook/contract/published/salary';
import type { RevisionReason } from '@rolebook/salary/figure';
import type { Query } from '../database/query';
import { londonDay } from '../fields/calendar-date';
import { arrayOf, DAY } from './figures';
import type { Library } from './library';
import { HOME_CHANGES } from './list-sizes';

type Change = HomePage['changes'][number];

export interface LatestChange extends Pick<Change, 'reason' | 'note' | 'changedOn' | 'table'> {
  readonly figureId: string;
  readonly before: FigureRevision['before'];
}

const NEWS: readonly RevisionReason[] = ['new-data', 'method'];

const OTHER_NUMBERS = (revision: string) =>
  `(${revision}.before->'min', ${revision}.before->'max', ${revision}.before->'openAbove')
     is distinct from (${revision}.after->'min', ${revision}.after->'max', ${revision}.after->'openAbove')`;

/**
 * Published figures whose numbers changed last, newest first, with a table page that shows each. A figure counts by its
 * last change of numbers, and only when that was new data or a new method: what was corrected is told in the corrections
 * log. One statement.
 */
export async function latestChanges(query: Query): Promise<LatestChange[]> {
  return query<LatestChange>(
    `select revision.figure_id::text as "figureId", revision.before, revision.reason, revision.note,
       to_char(revision.superseded_at at time zone 'Europe/London', 'YYYY-MM-DD') as "changedOn",
       (select jsonb_build_object('path', shown.path, 'title', pay.caption)
        from rolebook.announced shown join salary_tables pay on pay.id = shown.document_id::uuid
        where shown.collection = 'salary-tables' and shown.path is not null
          and pay.region_id = figure.region_id
          and shown.facts->'table'->'roles' ? figure.role_id::text
          and shown.facts->'table'->'levels' ? figure.level_id::text
          and shown.facts->'table'->>'kind'
            = concat_ws('|', figure.currency, figure.period, figure.component, figure.employment, figure.statistic)
        order by shown.path limit 1) as "table"
     from rolebook.figure_revisions revision
     join salary_figures figure on figure.id = revision.figure_id
     join rolebook.announced guide on guide.collection = 'roles' and guide.document_id = figure.role_id::text
     where figure._status = 'published' and figure.deleted_at is null
       and not coalesce(figure.withdrawn, false)
       and ${DAY('coalesce(figure.valid_from, figure.as_of)')} <= $2
       and (figure.valid_to is null or ${DAY('figure.valid_to')} > $2)
       and revision.reason = any($3::text[]) and not coalesce((revision.before->>'withdrawn')::boolean, false)
       and ${OTHER_NUMBERS('revision')}
       and not exists (select from rolebook.figure_revisions later where later.figure_id = revision.figure_id
         and (later.superseded_at, later.id) > (revision.superseded_at, revision.id) and ${OTHER_NUMBERS('later')})
     order by revision.superseded_at desc, revision.id desc limit $1`,
    [HOME_CHANGES, londonDay(), arrayOf(NEWS)],
  );
}

/** The changes as readers see them, with the figures as they stand today. */
export const shownChanges = (changes: readonly LatestChange[], library: Library): Change[] =>
  changes.flatMap(({ figureId, before: { min, max, openAbove, asOf }, ...change }) => {
    const figure = library.figure(figureId, null);
    return figure ? [{ ...change, figure, before: { min, max, openAbove, asOf } }] : [];
  });
