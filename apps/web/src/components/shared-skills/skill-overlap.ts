import type { ComparedRole } from '@rolebook/contract/published/comparison-pages';

type Skill = ComparedRole['skills'][number];
type Need = Skill['need'];

/** A skill that both roles name, with how much each needs it. */
export interface SharedSkill {
  readonly name: string;
  readonly needs: readonly [Need, Need];
}

export interface SkillOverlap {
  readonly shared: readonly SharedSkill[];
  /** Only the first role names these; required ones lead. */
  readonly first: readonly Skill[];
  readonly second: readonly Skill[];
}

const keyOf = (name: string) => name.trim().toLocaleLowerCase('en-GB');
const requiredFirst = (skills: readonly Skill[]) => [
  ...skills.filter(({ need }) => need === 'required'),
  ...skills.filter(({ need }) => need === 'useful'),
];

/** What two roles ask for alike, and what only one of them asks for. Names count as the same whatever their capitals. */
export function skillOverlap(first: readonly Skill[], second: readonly Skill[]): SkillOverlap {
  const among = (skills: readonly Skill[], { name }: Skill) =>
    skills.find((skill) => keyOf(skill.name) === keyOf(name));
  return {
    shared: requiredFirst(first).flatMap((skill) => {
      const other = among(second, skill);
      return other ? [{ name: skill.name, needs: [skill.need, other.need] as const }] : [];
    }),
    first: requiredFirst(first).filter((skill) => !among(second, skill)),
    second: requiredFirst(second).filter((skill) => !among(first, skill)),
  };
}

/** The same for plain names, such as tools. */
export function nameOverlap(first: readonly string[], second: readonly string[]) {
  const has = (names: readonly string[], name: string) => names.some((one) => keyOf(one) === keyOf(name));
  return {
    shared: first.filter((name) => has(second, name)),
    first: first.filter((name) => !has(second, name)),
    second: second.filter((name) => !has(first, name)),
  };
}
