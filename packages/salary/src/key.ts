import { COMPONENTS, CURRENCIES, EMPLOYMENTS, type FigureKey, PERIODS, STATISTICS } from './figure';

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

function oneOf<Value extends string>(values: readonly Value[], text: string | undefined): Value | null {
  return values.find((value) => value === text) ?? null;
}

/** Reads what `figureKeyText` wrote; null for anything else. */
export function parseFigureKey(text: string): FigureKey | null {
  const [role, level, region, ...measure] = text.split(SEPARATOR);
  const currency = oneOf(CURRENCIES, measure[0]);
  const period = oneOf(PERIODS, measure[1]);
  const component = oneOf(COMPONENTS, measure[2]);
  const employment = oneOf(EMPLOYMENTS, measure[3]);
  const statistic = oneOf(STATISTICS, measure[4]);
  if (!role || !level || !region || measure.length !== 5) return null;
  if (!currency || !period || !component || !employment || !statistic) return null;
  return { role, level, region, currency, period, component, employment, statistic };
}
