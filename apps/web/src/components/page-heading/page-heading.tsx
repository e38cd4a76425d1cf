import type { ReactNode } from 'react';

interface PageHeadingProps {
  readonly title: string;
  /** Stands above the title: a topic, a kind. */
  readonly label?: ReactNode;
  readonly standfirst?: string | null;
  readonly children?: ReactNode;
}

/** The one h1 of a page, with what stands around it. */
export function PageHeading({ title, label, standfirst, children }: PageHeadingProps) {
  return (
    <div className="page-heading">
      {label && <div className="page-heading-label">{label}</div>}
      <h1 dir="auto">{title}</h1>
      {standfirst && (
        <p className="page-heading-standfirst" dir="auto">
          {standfirst}
        </p>
      )}
      {children}
    </div>
  );
}
