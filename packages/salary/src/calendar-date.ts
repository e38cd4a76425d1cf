import type { CalendarDate } from './figure';

const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days in a month of the Gregorian calendar; `month` is 1 to 12. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function partsOf(date: CalendarDate): DateParts | null {
  const match = CALENDAR_DATE.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // Years under 1900 are typing errors here, and Date.UTC reads 0 to 99 as 1900 to 1999.
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** Whether the text is a day that exists, `YYYY-MM-DD`, from 1900 on. Such texts sort as dates do. */
export function isCalendarDate(text: string): boolean {
  return partsOf(text) !== null;
}

/** @throws RangeError when the date does not exist. */
export function calendarPartsOf(date: CalendarDate): DateParts {
  const parts = partsOf(date);
  if (!parts) throw new RangeError(`Not a calendar date (YYYY-MM-DD): "${date}"`);
  return parts;
}

/**
 * The same day, whole months later; the end of the month where that day does not exist (31 January + 1 is 28 February).
 * @throws RangeError when the date does not exist.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = calendarPartsOf(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  const newDay = Math.min(day, daysInMonth(newYear, newMonth));
  return [
    String(newYear).padStart(4, '0'),
    String(newMonth).padStart(2, '0'),
    String(newDay).padStart(2, '0'),
  ].join('-');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "3 May 2026". @throws RangeError when the date does not exist. */
export function calendarDateText(date: CalendarDate): string {
  const { year, month, day } = calendarPartsOf(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
