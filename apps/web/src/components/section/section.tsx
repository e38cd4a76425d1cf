import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  /** A link at the end of the heading's line: "All articles". */
  readonly more?: { readonly label: string; readonly href: string };
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own. */
export function Section({ id, heading, more, children }: SectionProps) {
  return (
    <section className="page-section" aria-labelledby={id}>
      <div className="page-section-head">
        <h2 id={id}>{heading}</h2>
        {more && <a href={more.href}>{more.label}</a>}
      </div>
      {children}
    </section>
  );
}
