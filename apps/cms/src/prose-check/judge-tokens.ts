import { isOlderThan, STALE_AFTER_MONTHS, TOO_OLD_AFTER_MONTHS } from '@rolebook/salary/as-of';
import { calendarDateText } from '@rolebook/salary/calendar-date';
import { type ChecklistItem, itemOf } from '../checklist/checklist-item';
import type { Query } from '../database/query';
import { londonDay } from '../fields/calendar-date';
import { isUuid } from '../fields/id-of';
import { citedFigures } from '../published/rich-text/cited-figures';

interface Cited {
  readonly id: string;
  readonly label: string;
  readonly asOf: string;
  readonly isShown: boolean;
  /** The published version of this document cites it already. */
  readonly isKnown: boolean;
}

const CITED = `
  select figure.id::text, coalesce(figure.label, 'A figure') as label,
    to_char(figure.as_of at time zone 'UTC', 'YYYY-MM-DD') as "asOf",
    (figure._status = 'published' and figure.deleted_at is null and not coalesce(figure.withdrawn, false)) as "isShown",
    exists (select from rolebook.used_in used where used.user_collection = $2 and used.user_id = $3
      and used.entity_collection = 'salary-figures' and used.entity_id = figure.id::text) as "isKnown"
  from salary_figures figure where figure.id = any($1::uuid[]) order by figure.label`;

/**
 * What is to say of the figures that a text cites: nothing new may rest on data of more than 18 months; what already does
 * is warned of. A pinned token is news of its day and ages with it. One statement.
 */
export async function judgeTokens(
  query: Query,
  collection: string,
  document: Readonly<Record<string, unknown>>,
): Promise<ChecklistItem[]> {
  const ids = citedFigures(document).flatMap(({ figure, isPinned }) =>
    isPinned || !isUuid(figure) ? [] : [figure],
  );
  if (ids.length === 0) return [];
  const figures = await query<Cited>(CITED, [
    `{${[...new Set(ids)].join(',')}}`,
    collection,
    document.id ?? '',
  ]);
  const field = collection === 'roles' ? 'dayToDay' : 'body';
  return figures.flatMap((figure) => itemOfToken(figure, field) ?? []);
}

function itemOfToken({ id, label, asOf, isShown, isKnown }: Cited, field: string): ChecklistItem | null {
  const about = [id, asOf];
  if (!isShown) {
    const message = `${label}: this figure is cited, but not published or withdrawn. Readers see “not enough data”.`;
    return itemOf({ severity: 'warn', field, message }, 'token-hidden', about);
  }
  const today = londonDay();
  if (isOlderThan(asOf, TOO_OLD_AFTER_MONTHS, today)) {
    const old = `${label}: the figure is as of ${calendarDateText(asOf)}, more than ${TOO_OLD_AFTER_MONTHS} months ago.`;
    return isKnown
      ? itemOf({ severity: 'warn', field, message: `${old} Look for newer data.` }, 'token-old', about)
      : itemOf(
          {
            severity: 'refuse',
            field,
            message: `${old} Nothing new may cite it: bring it up to date first.`,
          },
          'token-too-old',
          about,
        );
  }
  if (!isOlderThan(asOf, STALE_AFTER_MONTHS, today)) return null;
  const message = `${label}: the figure is as of ${calendarDateText(asOf)}, more than ${STALE_AFTER_MONTHS} months ago. Readers see a note.`;
  return itemOf({ severity: 'note', field, message }, 'token-stale', about);
}
