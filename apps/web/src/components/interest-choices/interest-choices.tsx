import type { Choices } from '@rolebook/contract/newsletter-subscriber';

interface InterestChoicesProps {
  readonly choices: Choices;
  /** Ids that are ticked. */
  readonly chosen: readonly string[];
}

/** What a subscriber would rather read about: role guides and topics, each a box. Draws nothing where none is published. */
export function InterestChoices({ choices, chosen }: InterestChoicesProps) {
  return (
    <>
      <Group legend="Topics" name="topics" choices={choices.topics} chosen={chosen} />
      <Group legend="Roles" name="roles" choices={choices.roles} chosen={chosen} />
    </>
  );
}

interface GroupProps {
  readonly legend: string;
  readonly name: string;
  readonly choices: Choices['roles'];
  readonly chosen: readonly string[];
}

function Group({ legend, name, choices, chosen }: GroupProps) {
  if (choices.length === 0) return null;
  return (
    <fieldset className="interest-choices">
      <legend>{legend}</legend>
      <div className="interest-choices-list">
        {choices.map(({ id, label }) => (
          <label key={id} className="newsletter-form-purpose">
            <input type="checkbox" name={name} value={id} defaultChecked={chosen.includes(id)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
