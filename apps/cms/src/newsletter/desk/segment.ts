import { z } from 'zod';

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

/** Which subscribers somebody asks for. Every part narrows; none is everybody. */
export const segmentSchema = z.object({
  /** A part of the address. */
  search: optional(z.string().trim().max(254)),
  state: optional(z.enum(['active', 'unsubscribed', 'suppressed'])),
  purpose: optional(z.string().max(100)),
  /** Id of a role guide or a topic. */
  interest: optional(z.uuid()),
  source: optional(z.enum(['sign-up', 'import'])),
  /** First and last day of joining, in the calendar of Europe/London. */
  since: optional(z.iso.date()),
  until: optional(z.iso.date()),
});
export type Segment = z.output<typeof segmentSchema>;

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** The segment as a condition over `rolebook.subscribers subscriber`; its parameters begin at `$1`. */
export function segmentCondition(segment: Segment): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const conditions = ['true'];
  const add = (value: unknown, condition: (parameter: string) => string) => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  const { search, state, purpose, interest, source, since, until } = segment;
  add(
    search === undefined ? undefined : `%${escapeLike(search.toLowerCase())}%`,
    (is) => `subscriber.email_key like ${is}`,
  );
  if (state === 'suppressed') conditions.push(SUPPRESSED);
  else add(state, (is) => `subscriber.state = ${is} and not ${SUPPRESSED}`);
  add(
    purpose,
    (is) => `exists (select from rolebook.consents where consents.subscriber_id = subscriber.id
      and consents.purpose = ${is} and consents.withdrawn_at is null)`,
  );
  add(
    interest,
    (is) => `exists (select from rolebook.interests where interests.subscriber_id = subscriber.id
      and interests.document_id = ${is})`,
  );
  add(source, (is) => `subscriber.source = ${is}`);
  add(since, (is) => `subscriber.created_at >= ${is}::date at time zone 'Europe/London'`);
  add(until, (is) => `subscriber.created_at < (${is}::date + 1) at time zone 'Europe/London'`);
  return { where: conditions.join(' and '), values };
}

const SUPPRESSED =
  'exists (select from rolebook.suppressions where suppressions.address_hash = subscriber.address_hash)';
