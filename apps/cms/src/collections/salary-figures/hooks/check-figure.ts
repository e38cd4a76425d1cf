import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { queryOf } from '../../../database/query';
import type { SalaryFigure } from '../../../payload-types';
import { judgeFigure } from '../judge-figure';

/**
 * Judges a figure by the rules of the salary domain. A range that is turned round is refused in drafts too, everything
 * else when it is published.
 */
export const checkFigure: CollectionBeforeChangeHook<SalaryFigure> = async ({ data, originalDoc, req }) => {
  const figure = { ...originalDoc, ...data };
  const publishing = data._status === 'published';
  const items = await judgeFigure(req, await queryOf(req), figure);
  const errors = items
    .filter(({ key, severity }) => severity === 'refuse' && (publishing || key.startsWith('reversed:')))
    .map(({ field, message }) => ({ path: field ?? 'label', message }));
  if (errors.length > 0) {
    throw new ValidationError({ collection: 'salary-figures', id: originalDoc?.id, errors, req }, req.t);
  }
  return data;
};
