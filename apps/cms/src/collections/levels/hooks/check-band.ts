import { type CollectionBeforeChangeHook, ValidationError } from 'payload';

/** A band is half-open, `[from, to)`. That the bands of all levels join up is judged when a table is published. */
export const checkBand: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { bandFrom, bandTo } = { ...originalDoc, ...data };
  const hasFrom = bandFrom !== null && bandFrom !== undefined;
  const hasTo = bandTo !== null && bandTo !== undefined;
  const message =
    hasTo && !hasFrom
      ? 'Give the first year of the band too, or leave both empty.'
      : hasTo && bandTo <= bandFrom
        ? 'The band ends before it begins.'
        : null;
  if (message)
    throw new ValidationError({ collection: 'levels', errors: [{ path: 'bandTo', message }], req }, req.t);
  return data;
};
