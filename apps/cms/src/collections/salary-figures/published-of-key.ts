import type { PayloadRequest, Where } from 'payload';
import { runInTransaction, sql } from '../../database/transaction';
import { dayOf } from '../../fields/calendar-date';
import { idOf, isUuid } from '../../fields/id-of';
import type { SalaryFigure } from '../../payload-types';

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

/** The other published figures of the same key. The key is locked first, so that two publications cannot miss each other. */
export async function publishedOfKey(
  req: PayloadRequest,
  figure: Partial<SalaryFigure>,
  ownId: string | undefined,
) {
  const named = [figure.role, figure.level, figure.region].every((relation) => isUuid(idOf(relation)));
  if (!named || KEY.some((part) => keyValue(figure, part) === '')) return [];
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
