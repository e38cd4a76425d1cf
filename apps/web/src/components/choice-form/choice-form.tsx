import type { ReactNode } from 'react';

interface ChoiceFormProps {
  /** Path that answers with the address of what was chosen. */
  readonly action: string;
  /** Stands on a ground of its own, its choices in even columns. */
  readonly panel?: boolean;
  /** Word on the button. */
  readonly submit: string;
  readonly children: ReactNode;
}

/** A plain form of choices that leads to a page: works without script. */
export function ChoiceForm({ action, children, panel = false, submit }: ChoiceFormProps) {
  return (
    <form className="choice-form" data-panel={panel || undefined} action={action} method="get">
      {children}
      <button type="submit">{submit}</button>
    </form>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  /** What is chosen at first. */
  readonly value?: string;
  /** Its options. */
  readonly children: ReactNode;
}

export function Choice({ children, id, label, name, required, value }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} required={required} defaultValue={value}>
        {children}
      </select>
    </p>
  );
}
