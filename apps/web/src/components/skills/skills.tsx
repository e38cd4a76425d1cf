import type { RolePage } from '@rolebook/contract/published/page';

type Skill = RolePage['skills'][number];

const NEEDS = [
  { need: 'required', heading: 'Required' },
  { need: 'useful', heading: 'Useful' },
] as const;

function byKind(skills: readonly Skill[]): [string, Skill[]][] {
  const kinds = new Map<string, Skill[]>();
  for (const skill of skills) kinds.set(skill.kind, [...(kinds.get(skill.kind) ?? []), skill]);
  return [...kinds];
}

/** What a role asks for: first by need, then by kind. */
export function Skills({ skills }: { readonly skills: readonly Skill[] }) {
  return (
    <div className="skills">
      {NEEDS.map(({ need, heading }) => {
        const wanted = skills.filter((skill) => skill.need === need);
        if (wanted.length === 0) return null;
        return (
          <div key={need} className="skills-need" data-need={need}>
            <h3>{heading}</h3>
            <dl>
              {byKind(wanted).map(([kind, items]) => (
                <div key={kind}>
                  <dt>{kind}</dt>
                  {items.map((skill) => (
                    <dd key={skill.name}>
                      <strong>{skill.name}</strong>
                      {skill.note && <span>{skill.note}</span>}
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </div>
        );
      })}
    </div>
  );
}
