/** The id behind a relation, populated or not. */
export function idOf(relation: unknown): string | null {
  if (typeof relation === 'string') return relation;
  if (relation && typeof relation === 'object' && 'id' in relation) return String(relation.id);
  return null;
}

/** The ids behind a relation to many. */
export function idsOf(relations: unknown): string[] {
  return Array.isArray(relations) ? relations.flatMap((relation) => idOf(relation) ?? []) : [];
}

/** Whether a value can be the id of a document: others would make the database refuse the whole statement. */
export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
