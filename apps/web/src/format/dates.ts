import type { CalendarDate } from '@rolebook/salary/figure';

/** Readers are told British time, whatever the zone of the server. */
const ZONE = 'Europe/London';

const longDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: ZONE,
});
const shortDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: ZONE,
});
const isoDay = new Intl.DateTimeFormat('sv-SE', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: ZONE,
});

const timeOfDay = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: ZONE,
});

/** Noon in UTC is the same calendar day in London, summer and winter. */
function momentOf(date: CalendarDate | string): Date {
  const moment = new Date(/^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T12:00:00Z` : date);
  if (Number.isNaN(moment.getTime())) throw new RangeError(`Not a date: "${date}"`);
  return moment;
}

/**
 * "1 November 2026", from a calendar date or an ISO 8601 timestamp with zone.
 * @throws RangeError when it is neither
 */
export function formatDay(date: CalendarDate | string): string {
  return longDay.format(momentOf(date));
}

/** "1 Nov 2026": for lists, where dates stand under each other. @throws RangeError when it is no date */
export function formatShortDay(date: CalendarDate | string): string {
  return shortDay.format(momentOf(date));
}

/** "06:30 on 25 November 2026", in London. */
export const formatDayAndTime = (moment: Date): string =>
  `${timeOfDay.format(moment)} on ${longDay.format(moment)}`;

/** The calendar day in London at a moment, `YYYY-MM-DD`. */
export function londonDay(moment: Date): CalendarDate {
  return isoDay.format(moment);
}

/** Whether two moments fall on the same day in London: "updated" is said only when it was another day. */
export function isSameLondonDay(first: string, second: string): boolean {
  return londonDay(momentOf(first)) === londonDay(momentOf(second));
}

/** "8 min read" */
export function formatReadingTime(minutes: number): string {
  return `${minutes} min read`;
}
