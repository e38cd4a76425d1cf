import type { DateField } from 'payload';

/**
 * A calendar day without a time. Payload stores dates as instants: a day is kept as noon UTC, so that its first ten
 * characters are the day in every European time zone. Accepts `YYYY-MM-DD` and any ISO 8601 instant.
 */
export function calendarDateField(field: Omit<DateField, 'type' | 'hooks'> & { name: string }): DateField {
  return {
    ...field,
    type: 'date',
    admin: { ...field.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
    hooks: { beforeValidate: [({ value }) => atNoon(value)] },
  } as DateField;
}

/** `2026-11-01` or an instant on that day becomes `2026-11-01T12:00:00.000Z`; anything else is left for validation. */
export function atNoon(value: unknown): unknown {
  const text = value instanceof Date ? value.toISOString() : value;
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}(T|$)/.test(text)) return value;
  return `${text.slice(0, 10)}T12:00:00.000Z`;
}

/** The calendar day, `YYYY-MM-DD`, of a stored day. */
export const dayOf = (stored: string): string => stored.slice(0, 10);

/** The calendar day in London, where the readers are: `YYYY-MM-DD`. */
export const londonDay = (instant = new Date()): string =>
  // Sweden writes its dates as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(instant);
