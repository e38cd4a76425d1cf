interface FacetLink {
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  /** The same search with this choice, or without it when it is chosen. */
  readonly href: string;
}

interface FacetListProps {
  readonly label: string;
  readonly options: readonly FacetLink[];
  /** `row`: all at a glance; `folded`: behind its name until it is opened. */
  readonly variant: 'row' | 'folded';
}

/** Ways to narrow a search, each a link with the number of results that it leaves. */
export function FacetList({ label, options, variant }: FacetListProps) {
  if (options.length === 0) return null;
  const list = (
    <ul>
      {options.map(({ label: words, count, chosen, href }) => (
        <li key={href}>
          <a href={href} rel="nofollow" aria-current={chosen ? 'true' : undefined}>
            <span>{words}</span> <span className="facet-list-count">{count}</span>
            {chosen && <span className="sr-only">, chosen; take it away</span>}
          </a>
        </li>
      ))}
    </ul>
  );
  if (variant === 'row') {
    return (
      <div className="facet-list" data-variant="row">
        <span className="sr-only">{label}</span>
        {list}
      </div>
    );
  }
  return (
    <details className="facet-list" data-variant="folded" open={options.some(({ chosen }) => chosen)}>
      <summary>{label}</summary>
      {list}
    </details>
  );
}
