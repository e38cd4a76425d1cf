import { type CollectionBeforeChangeHook, ValidationError } from 'payload';
import { queryOf } from '../../../database/query';
import type { SalaryTable } from '../../../payload-types';
import { judgeTable } from '../judge-table';

/** Judges a table when it is published. A cell without a published figure says "Not enough data". */
export const checkTable: CollectionBeforeChangeHook<SalaryTable> = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data;
  const items = await judgeTable(req, await queryOf(req), { ...originalDoc, ...data });
  const errors = items
    .filter(({ severity }) => severity === 'refuse')
    .map(({ field, message }) => ({ path: field ?? 'caption', message }));
  if (errors.length > 0) {
    throw new ValidationError({ collection: 'salary-tables', id: originalDoc?.id, errors, req }, req.t);
  }
  return data;
};
