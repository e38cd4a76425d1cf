import { comparisonPath } from '@rolebook/contract/comparison-address';
import { lastSegment } from './last-segment';

/** A published guide, as far as it decides which comparisons make sense. */
export interface PairableRole {
  readonly id: string;
  readonly path: string;
  readonly family: string | null;
  /** Ids of the roles that its guide names as next steps. */
  readonly related: readonly string[];
}

/** In a larger family most pairs would be made up: there, only what editors related counts. */
const SMALL_FAMILY = 12;

/**
 * The comparisons that search engines are told of, as paths in order: an editor wrote a verdict, a guide names the other
 * role as a next step, or both belong to one small family. Any other pair has its page too, once somebody asks for it.
 */
export function sensiblePairs(
  roles: readonly PairableRole[],
  verdicts: readonly { readonly first: string; readonly second: string }[],
): string[] {
  const byId = new Map(roles.map((role) => [role.id, role]));
  const pairs = new Set<string>();
  const add = (one: PairableRole | undefined, other: PairableRole | undefined) => {
    if (one && other && one !== other)
      pairs.add(comparisonPath(lastSegment(one.path), lastSegment(other.path)));
  };
  for (const { first, second } of verdicts) add(byId.get(first), byId.get(second));
  for (const role of roles) for (const id of role.related) add(role, byId.get(id));
  for (const members of familiesOf(roles)) {
    if (members.length > SMALL_FAMILY) continue;
    for (const one of members) for (const other of members) add(one, other);
  }
  return [...pairs].sort();
}

function familiesOf(roles: readonly PairableRole[]): PairableRole[][] {
  const families = new Map<string, PairableRole[]>();
  for (const role of roles) {
    if (role.family) families.set(role.family, [...(families.get(role.family) ?? []), role]);
  }
  return [...families.values()];
}
