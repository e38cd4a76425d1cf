import { formatDay, formatShortDay } from '../../format/dates';

interface TimestampProps {
  /** A calendar date or an ISO 8601 timestamp with zone. */
  readonly date: string;
  readonly form?: 'long' | 'short';
}

/** A day for people and for machines. */
export function Timestamp({ date, form = 'long' }: TimestampProps) {
  return <time dateTime={date}>{form === 'long' ? formatDay(date) : formatShortDay(date)}</time>;
}
