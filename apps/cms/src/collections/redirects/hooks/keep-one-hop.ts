import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { finalTarget } from '../../../redirecting/chain';

/** A redirect leads to its final target in one step; one that would lead in a circle is refused. */
export const keepOneHop: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const from: string | undefined = data.from ?? originalDoc?.from;
  const to: string | undefined = data.to ?? originalDoc?.to;
  if (!from || !to) return data;
  const target = await finalTarget(req, to, from);
  if (target === null || target === from) {
    throw new ValidationError(
      {
        collection: 'redirects',
        errors: [
          {
            path: 'to',
            label: 'New address',
            message: 'This would lead in a circle. Choose another address.',
          },
        ],
        req,
      },
      req.t,
    );
  }
  return { ...data, to: target };
};
