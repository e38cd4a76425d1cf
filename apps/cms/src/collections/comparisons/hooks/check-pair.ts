import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload';
import { idOf } from '../../../fields/id-of';

/**
 * Names a verdict after its roles, and refuses a role beside itself and a second verdict on the same pair, whichever
 * way round. A draft that lacks a role is left to Payload's own check.
 */
export const checkPair: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const whole = { ...originalDoc, ...data };
  const [first, second] = [idOf(whole.first), idOf(whole.second)];
  if (!first || !second) return data;
  const refuse = (message: string) => {
    const errors = [{ path: 'second', message }];
    return new ValidationError({ collection: 'comparisons', id: originalDoc?.id, errors, req }, req.t);
  };
  if (first === second) throw refuse('Choose another role: one is not compared with itself.');
  const pair = [first, second].sort().join(' ');
  const { docs } = await req.payload.find({
    collection: 'comparisons',
    where: { and: [{ pair: { equals: pair } }, { id: { not_equals: originalDoc?.id ?? '' } }] },
    depth: 0,
    limit: 1,
    trash: true,
    pagination: false,
    overrideAccess: true,
    req,
  });
  if (docs.length > 0) {
    throw refuse('There is a verdict on these two roles already, perhaps in the trash. Change that one.');
  }
  const titles = [await titleOf(req, first), await titleOf(req, second)];
  return { ...data, pair, label: titles.join(' or ') };
};

async function titleOf(req: PayloadRequest, id: string): Promise<string> {
  const role = await req.payload.findByID({
    collection: 'roles',
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return role?.title ?? '?';
}
