import { validateFigure } from '@rolebook/salary/validate-figure';
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError, type Where } from 'payload';
import { runInTransaction, sql } from '../../../database/transaction';
import { dayOf } from '../../../fields/calendar-date';
import { idOf, idsOf } from '../../../fields/id-of';
import type { SalaryFigure } from '../../../payload-types';
import { isKnownMeasure } from '../fields/figure-key';

const KEY = [
  'role',
  'level',
  'region',
  'currency',
  'period',
  'component',
  'employment',
  'statistic',
] as const;

const keyValue = (figure: Partial<SalaryFigure>, part: (typeof KEY)[number]) => idOf(figure[part]) ?? '';
const dayOrNull = (stored: string | null | undefined) => (stored ? dayOf(stored) : null);
const today = () => new Date().toISOString().slice(0, 10);

/** The other published figures of the same key. The key is locked first, so that two publications cannot miss each other. */
async function publishedOfKey(req: PayloadRequest, figure: Partial<SalaryFigure>, ownId: string | undefined) {
  const lock = `figure:${KEY.map((part) => keyValue(figure, part)).join(':')}`;
  await runInTransaction(req, sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
  const sameKey: Where[] = KEY.map((part) => ({ [part]: { equals: keyValue(figure, part) } }));
  const others = await req.payload.find({
    collection: 'salary-figures',
    where: {
      and: [
        ...sameKey,
        { _status: { equals: 'published' } },
        ...(ownId ? [{ id: { not_equals: ownId } }] : []),
      ],
    },
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return others.docs.map(({ asOf, validFrom, validTo }) => ({
    validFrom: dayOf(validFrom ?? asOf),
    validTo: dayOrNull(validTo),
  }));
}

async function sourcesOf(req: PayloadRequest, figure: Partial<SalaryFigure>) {
  const ids = idsOf(figure.sources);
  if (ids.length === 0) return [];
  const sources = await req.payload.find({
    collection: 'sources',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return sources.docs.map(({ name, licence }) => ({ name, licence: licence ?? null }));
}

/** Fields of the form; a finding about one source or a cell is shown at the field that holds it. */
const fieldOf = (path: string | null) => path?.split('.')[0] ?? 'label';

/**
 * Judges a figure by the rules of the salary domain. A range that is turned round is refused in drafts too, everything
 * else when it is published.
 */
export const checkFigure: CollectionBeforeChangeHook<SalaryFigure> = async ({ data, originalDoc, req }) => {
  const figure = { ...originalDoc, ...data };
  if (!isKnownMeasure(figure)) return data;
  const publishing = data._status === 'published';
  const asOf = figure.asOf ? dayOf(figure.asOf) : '';
  const findings = validateFigure(
    {
      currency: figure.currency ?? '',
      period: figure.period ?? 'year',
      employment: figure.employment ?? 'permanent',
      min: figure.min ?? null,
      max: figure.max ?? null,
      openAbove: figure.openAbove ?? false,
      median: figure.median ?? null,
      sampleSize: figure.sampleSize ?? null,
      asOf,
      validFrom: figure.validFrom ? dayOf(figure.validFrom) : asOf,
      validTo: dayOrNull(figure.validTo),
      sources: publishing ? await sourcesOf(req, figure) : [],
      overrideReason: figure.overrideReason ?? null,
    },
    {
      today: today(),
      published: publishing ? await publishedOfKey(req, figure, originalDoc?.id) : [],
      previous: null,
      adjustment: null,
      official: null,
    },
  );
  const errors = findings
    .filter(({ code, severity }) => severity === 'refuse' && (publishing || code === 'reversed'))
    .map(({ field, message }) => ({ path: fieldOf(field), message }));
  if (errors.length > 0) {
    throw new ValidationError({ collection: 'salary-figures', id: originalDoc?.id, errors, req }, req.t);
  }
  return data;
};
