import type { FigureChange } from '@rolebook/contract/published/issue';
import type { Query } from '../../database/query';

/** What a figure was on a day, and why it is another now. */
export type ChangeSince = Omit<FigureChange, 'figure'>;

interface Row extends ChangeSince {
  readonly key: string;
}

/**
 * What figures said at the moment from which on changes are told: the oldest state that was replaced since. The reason
 * is that of the newest change. A figure that has come back to what it was has not changed.
 * @param wanted moments in ISO 8601
 * @returns by `figure|moment`; without those that did not change
 */
export async function changesOf(
  query: Query,
  wanted: readonly { readonly figureId: string; readonly since: string }[],
): Promise<Map<string, ChangeSince>> {
  if (wanted.length === 0) return new Map();
  const rows = await query<Row>(
    `select wanted."figureId" || '|' || wanted.since as key, first.state as before, last.reason, last.note
     from jsonb_to_recordset($1::jsonb) as wanted("figureId" uuid, since text)
     join lateral (
       select jsonb_build_object('min', (before->>'min')::int, 'max', (before->>'max')::int,
         'openAbove', coalesce((before->>'openAbove')::boolean, false), 'asOf', before->>'asOf') as state, before
       from rolebook.figure_revisions where figure_id = wanted."figureId" and superseded_at >= wanted.since::timestamptz
       order by superseded_at, id limit 1) first on true
     join lateral (
       select reason, note, after from rolebook.figure_revisions
       where figure_id = wanted."figureId" and superseded_at >= wanted.since::timestamptz
       order by superseded_at desc, id desc limit 1) last on true
     where (first.before->'min', first.before->'max', first.before->'openAbove')
       is distinct from (last.after->'min', last.after->'max', last.after->'openAbove')
       and not coalesce((first.before->>'withdrawn')::boolean, false)`,
    [JSON.stringify(wanted)],
  );
  return new Map(rows.map(({ key, before, reason, note }) => [key, { before, reason, note }]));
}

/**
 * Published figures that say something else than at a moment, the newest change first. By the same rule as `changesOf`:
 * one that moved and came back is no news, and an issue that told of it could not be sent.
 */
export async function changedFigures(query: Query, since: Date, limit: number): Promise<string[]> {
  const moved = await query<{ id: string }>(
    `select figure.id from salary_figures figure
     join lateral (select max(superseded_at) as at from rolebook.figure_revisions revision
       where revision.figure_id = figure.id and revision.superseded_at >= $1::timestamptz) changed on changed.at is not null
     join rolebook.announced guide on guide.collection = 'roles' and guide.document_id = figure.role_id::text
     where figure._status = 'published' and figure.deleted_at is null
     order by changed.at desc, figure.id`,
    [since],
  );
  const moment = since.toISOString();
  const changes = await changesOf(
    query,
    moved.map(({ id }) => ({ figureId: id, since: moment })),
  );
  return moved
    .map(({ id }) => id)
    .filter((id) => changes.has(`${id}|${moment}`))
    .slice(0, limit);
}
