import type { Teaser } from '@rolebook/contract/published/teaser';

interface PageTurnProps {
  /** The name of the topic in which one turns. */
  readonly within: string;
  readonly previous: Teaser | null;
  readonly next: Teaser | null;
}

/** The neighbours of an article in its topic. */
export function PageTurn({ within, previous, next }: PageTurnProps) {
  if (!previous && !next) return null;
  return (
    <nav className="page-turn" aria-label={`Previous and next in ${within}`}>
      {previous && (
        <a href={previous.path} rel="prev" data-direction="previous">
          <span>Previous in {within}</span>
          {previous.title}
        </a>
      )}
      {next && (
        <a href={next.path} rel="next" data-direction="next">
          <span>Next in {within}</span>
          {next.title}
        </a>
      )}
    </nav>
  );
}
