import type { FigureKey } from './figure';

const SEPARATOR = '/';

/** The key as one string, for maps, unique columns and logs. @throws RangeError when a part is empty or holds a "/". */
export function figureKeyText(key: FigureKey): string {
  const parts = [
    key.role,
    key.level,
    key.region,
    key.currency,
    key.period,
    key.component,
    key.employment,
    key.statistic,
  ];
  const unusable = parts.find((part) => part === '' || part.includes(SEPARATOR));
  if (unusable !== undefined) throw new RangeError(`"${unusable}" cannot be part of a figure's key`);
  return parts.join(SEPARATOR);
}
