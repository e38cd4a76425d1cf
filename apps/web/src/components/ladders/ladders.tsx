import type { ComparedRole } from '@rolebook/contract/published/comparison-pages';
import type { Level } from '@rolebook/contract/published/salary';
import { formatFigure, speakFigure } from '@rolebook/salary/format';
import { bandText, byRank } from '@rolebook/salary/levels';
import { Money } from '../figure-token/figure-token';

type Step = ComparedRole['ladder'][number];

/** Every level of either ladder, lowest first, with the step of each role; a role may lack one. */
function rungs(roles: readonly [ComparedRole, ComparedRole]) {
  const levels = new Map<string, Level>();
  for (const { ladder } of roles) for (const { level } of ladder) levels.set(level.slug, level);
  return byRank([...levels.values()]).map((level) => ({
    level,
    steps: roles.map((role) => ({
      role,
      step: role.ladder.find((candidate) => candidate.level.slug === level.slug) ?? null,
    })),
  }));
}

/** Two career ladders side by side: level by level, what each is called, what it pays, what changes. */
export function Ladders({ roles }: { readonly roles: readonly [ComparedRole, ComparedRole] }) {
  return (
    <ol className="ladders">
      {rungs(roles).map(({ level, steps }) => (
        <li key={level.slug}>
          <h3>
            {level.name} <span>{level.band ? bandText(level.band) : level.bandNote}</span>
          </h3>
          <div className="ladders-steps">
            {steps.map(({ role, step }, index) => (
              <div key={role.slug} data-side={index + 1}>
                {step ? <LadderStep step={step} /> : <p>{role.title}: no such step.</p>}
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function LadderStep({ step }: { readonly step: Step }) {
  return (
    <>
      <h4>{step.title}</h4>
      <p className="ladders-pay" data-missing={step.figure === null || undefined}>
        <Money short={formatFigure(step.figure)} spoken={speakFigure(step.figure)} />
      </p>
      <p>{step.whatChanges}</p>
    </>
  );
}
