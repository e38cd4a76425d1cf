import type { Teaser } from '@rolebook/contract/published/teaser';

interface PageTurnProps {
  readonly previous: Teaser | null;
  readonly next: Teaser | null;
}

/** The neighbours of an article in its topic. */
export function PageTurn({ previous, next }: PageTurnProps) {
  if (!previous && !next) return null;
  return (
    <nav className="page-turn" aria-label="Previous and next article">
      {previous && (
        <a href={previous.path} rel="prev" data-direction="previous">
          <span>Previous</span>
          {previous.title}
        </a>
      )}
      {next && (
        <a href={next.path} rel="next" data-direction="next">
          <span>Next</span>
          {next.title}
        </a>
      )}
    </nav>
  );
}
