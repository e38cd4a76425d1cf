import { RIGHTS, type Right } from './matrix';

/** The little of a user that decides what they may do. */
export interface RightsHolder {
  readonly id: string;
  readonly rights?: readonly string[] | null;
  readonly disabled?: boolean | null;
}

/** The rights that count: none for nobody, and none for a disabled user, whatever the session says. */
export function rightsOf(user: RightsHolder | null | undefined): readonly Right[] {
  if (!user || user.disabled) return [];
  return RIGHTS.filter((right) => user.rights?.includes(right));
}

/** The id of a user who may act, else null. */
export function activeUserId(user: RightsHolder | null | undefined): string | null {
  return user && !user.disabled ? user.id : null;
}
