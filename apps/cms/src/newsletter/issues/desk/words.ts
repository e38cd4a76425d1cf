const moment = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const whole = new Intl.NumberFormat('en-GB');

/** "Tuesday, 1 December 2026 at 07:00", in the reader's time zone. */
export const momentText = (iso: string): string => moment.format(new Date(iso));

/** "1 person", "1,234 people" */
export const countOf = (count: number, one: string, many: string): string =>
  `${whole.format(count)} ${count === 1 ? one : many}`;

/** "less than a minute", "4 minutes", "2 hours 10 minutes" */
export function durationText(seconds: number): string {
  if (seconds < 60) return 'less than a minute';
  const minutes = Math.ceil(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [
    ...(hours > 0 ? [countOf(hours, 'hour', 'hours')] : []),
    ...(rest > 0 || hours === 0 ? [countOf(rest, 'minute', 'minutes')] : []),
  ].join(' ');
}
