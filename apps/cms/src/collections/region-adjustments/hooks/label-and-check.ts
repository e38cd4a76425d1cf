import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { idOf } from '../../../fields/id-of';

/** Names the adjustment after its regions, and refuses a range that is turned round or compares a region with itself. */
export const labelAndCheck: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const whole = { ...originalDoc, ...data };
  const errors = [];
  if (whole.factorMinPercent > whole.factorMaxPercent) {
    errors.push({ path: 'factorMaxPercent', message: 'The upper percentage is below the lower one.' });
  }
  const base = idOf(whole.base);
  const target = idOf(whole.target);
  if (base && base === target) {
    errors.push({ path: 'target', message: 'A region is not compared with itself.' });
  }
  if (errors.length > 0) throw new ValidationError({ collection: 'region-adjustments', errors, req }, req.t);
  const names = await Promise.all(
    [target, base].map(async (id) =>
      id
        ? (
            await req.payload.findByID({
              collection: 'regions',
              id,
              depth: 0,
              disableErrors: true,
              trash: true,
              overrideAccess: true,
              req,
            })
          )?.name
        : undefined,
    ),
  );
  return { ...data, label: `${names[0] ?? '?'} against ${names[1] ?? '?'}` };
};
