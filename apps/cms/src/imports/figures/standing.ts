import type { FigureKey } from '@rolebook/salary/figure';
import type { FigureContent, StandingFigure } from '@rolebook/salary/plan-figures';
import type { Payload, PayloadRequest, Where } from 'payload';
import { dayOf } from '../../fields/calendar-date';
import { idOf, idsOf } from '../../fields/id-of';
import type { SalaryFigure } from '../../payload-types';

const textOrNull = (text: string | null | undefined) => text?.trim() || null;
const dayOrNull = (stored: string | null | undefined) => (stored ? dayOf(stored) : null);

export const keyOfFigure = (figure: SalaryFigure): FigureKey => ({
  role: idOf(figure.role) ?? '',
  level: idOf(figure.level) ?? '',
  region: idOf(figure.region) ?? '',
  currency: figure.currency,
  period: figure.period,
  component: figure.component,
  employment: figure.employment,
  statistic: figure.statistic,
});

/** What a stored figure says; without a first day of its own, it holds from its as-of day on. */
export function contentOfFigure(figure: SalaryFigure): FigureContent {
  return {
    min: figure.min,
    max: figure.max ?? null,
    openAbove: figure.openAbove ?? false,
    median: figure.median ?? null,
    variable: figure.variable ?? false,
    withdrawn: figure.withdrawn ?? false,
    sampleSize: figure.sampleSize ?? null,
    asOf: dayOf(figure.asOf),
    validFrom: dayOf(figure.validFrom ?? figure.asOf),
    validTo: dayOrNull(figure.validTo),
    confidence: figure.confidence,
    sources: idsOf(figure.sources),
    note: textOrNull(figure.note),
    overrideReason: textOrNull(figure.overrideReason),
  };
}

export const standingFigureOf = (figure: SalaryFigure): StandingFigure => ({
  id: figure.id,
  key: keyOfFigure(figure),
  content: contentOfFigure(figure),
  isPublished: figure._status === 'published',
  version: figure.updatedAt,
});

/**
 * Figures that are not in the trash, as readers see them (drafts only where there is nothing else), in one statement
 * and its joins.
 * @param req reads inside the transaction of the request
 */
export async function loadFigures(
  payload: Payload,
  where: Where,
  req?: PayloadRequest,
): Promise<SalaryFigure[]> {
  const found = await payload.find({
    collection: 'salary-figures',
    where,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'label',
    overrideAccess: true,
    ...(req ? { req } : {}),
  });
  return found.docs;
}

/** Every figure that could share a key with one of these. */
export async function loadStanding(
  payload: Payload,
  keys: readonly FigureKey[],
  req?: PayloadRequest,
): Promise<StandingFigure[]> {
  const all = (part: 'role' | 'level' | 'region') => [...new Set(keys.map((key) => key[part]))];
  if (keys.length === 0) return [];
  const where = {
    role: { in: all('role') },
    level: { in: all('level') },
    region: { in: all('region') },
  };
  return (await loadFigures(payload, where, req)).map(standingFigureOf);
}
