import type { ReactNode } from 'react';

interface FactsProps {
  readonly facts: readonly { readonly term: string; readonly value: ReactNode }[];
}

/** Terms with their values: dates, codes, other titles. Facts without a value are the caller's to leave out. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
