import type { ComparedRole } from '@rolebook/contract/published/comparison-pages';
import { nameOverlap, type SharedSkill, skillOverlap } from './skill-overlap';

type Pair = readonly [ComparedRole, ComparedRole];

/** Skills and tools of two roles: what both ask for in the middle, what only one asks for at its side. */
export function SharedSkills({ roles: [first, second] }: { readonly roles: Pair }) {
  const skills = skillOverlap(first.skills, second.skills);
  const tools = nameOverlap(first.tools, second.tools);
  const needOf = ({ name, need }: ComparedRole['skills'][number]) => ({ name, remark: need });
  const columns = [
    { heading: `Only ${first.title}`, skills: skills.first.map(needOf), tools: tools.first },
    {
      heading: 'Both',
      skills: skills.shared.map((skill) => ({ name: skill.name, remark: remarkOn(skill, first, second) })),
      tools: tools.shared,
    },
    { heading: `Only ${second.title}`, skills: skills.second.map(needOf), tools: tools.second },
  ];
  return (
    <div className="shared-skills">
      {columns.map((column, index) => (
        <div key={column.heading} data-side={['first', 'both', 'second'][index]}>
          <h3>{column.heading}</h3>
          {column.skills.length + column.tools.length === 0 && <p>Nothing.</p>}
          {column.skills.length > 0 && (
            <ul>
              {column.skills.map(({ name, remark }) => (
                <li key={name}>
                  {name} <span>{remark}</span>
                </li>
              ))}
            </ul>
          )}
          {column.tools.length > 0 && <p>Tools: {column.tools.join(', ')}</p>}
        </div>
      ))}
    </div>
  );
}

function remarkOn({ needs: [one, other] }: SharedSkill, first: ComparedRole, second: ComparedRole): string {
  if (one === other) return `${one} in both`;
  return one === 'required' ? `required of ${first.title}` : `required of ${second.title}`;
}
