import type { FigureKey } from '@rolebook/salary/figure';
import type { FigureContent, StandingFigure } from '@rolebook/salary/plan-figures';
import type { Surroundings } from '@rolebook/salary/surroundings';
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
    reviewBy: dayOrNull(figure.reviewBy),
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

/**
 * Every figure that could share a key with one of these, and those that they are compared with: all levels of the same
 * roles, the regions that adjustments lead from, and quartiles.
 */
export async function loadStanding(
  payload: Payload,
  keys: readonly FigureKey[],
  { adjustments }: Surroundings,
  req?: PayloadRequest,
): Promise<StandingFigure[]> {
  if (keys.length === 0) return [];
  const regions = new Set(keys.map(({ region }) => region));
  const bases = adjustments.flatMap(({ base, target }) => (regions.has(target) ? base : []));
  const where: Where = {
    and: [
      { role: { in: [...new Set(keys.map(({ role }) => role))] } },
      { or: [{ region: { in: [...regions, ...bases] } }, { statistic: { equals: 'p25-p75' } }] },
    ],
  };
  return (await loadFigures(payload, where, req)).map(standingFigureOf);
}
