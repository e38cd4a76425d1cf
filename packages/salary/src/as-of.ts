import { addMonths, calendarPartsOf } from './calendar-date';
import type { CalendarDate } from './figure';

/** Older than this, readers see a note and editors a task. */
export const STALE_AFTER_MONTHS = 12;
/** Older than this, nothing new may refer to the figure. */
export const TOO_OLD_AFTER_MONTHS = 18;

/** `stale`: shown with a note. `too-old`: shown with a note where it is already used, refused in new references. */
export type Staleness = 'fresh' | 'stale' | 'too-old';

/** Whether more than so many months have passed: 12 months to the day is not older than 12 months. */
export function isOlderThan(asOf: CalendarDate, months: number, today: CalendarDate): boolean {
  calendarPartsOf(today);
  return today > addMonths(asOf, months);
}

/** How far a figure may still be relied on, at a given day. */
export function stalenessOf(asOf: CalendarDate, today: CalendarDate): Staleness {
  if (isOlderThan(asOf, TOO_OLD_AFTER_MONTHS, today)) return 'too-old';
  return isOlderThan(asOf, STALE_AFTER_MONTHS, today) ? 'stale' : 'fresh';
}
