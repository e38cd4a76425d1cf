import type { NumberField } from 'payload';

/** An amount in whole units of the currency: pounds, not pence and not thousands. */
export function wholeUnits(
  name: string,
  options: Omit<Partial<NumberField>, 'type' | 'hasMany'>,
): NumberField {
  return {
    ...options,
    name,
    type: 'number',
    admin: { ...options.admin, step: 500 },
    validate: (value: unknown) => {
      if (value === null || value === undefined) return options.required ? 'Give an amount.' : true;
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
        return 'Give a whole amount without pence, greater than zero.';
      }
      return value <= 100_000_000 || 'This amount is too large to be a salary.';
    },
  } as NumberField;
}
