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
