const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'] as const;

const counted = (count: number, unit: string) =>
  `${NUMBERS[count] ?? count} ${unit}${count === 1 ? '' : 's'}`;

/** How long a link works, as people say it: "one hour", "two days", "36 hours". */
export const validFor = (hours: number): string =>
  hours >= 24 && hours % 24 === 0 ? counted(hours / 24, 'day') : counted(hours, 'hour');
