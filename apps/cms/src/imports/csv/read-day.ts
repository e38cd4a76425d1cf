import { isCalendarDate } from '@rolebook/salary/calendar-date';
import type { CalendarDate } from '@rolebook/salary/figure';

const BRITISH = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
/** A spreadsheet adds a time to a day that it was given as one. */
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?$/;

/** A day as `2026-11-24`, or as spreadsheets in Britain write it, 24/11/2026. Null when it is neither or does not exist. */
export function readDay(written: string): CalendarDate | null {
  const british = BRITISH.exec(written);
  const day = british
    ? `${british[3]}-${british[2]?.padStart(2, '0')}-${british[1]?.padStart(2, '0')}`
    : ISO.exec(written)?.[1];
  return day !== undefined && isCalendarDate(day) ? day : null;
}
