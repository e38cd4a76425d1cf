interface PagerProps {
  /** Address of a page by its number. */
  readonly hrefOf: (page: number) => string;
  readonly page: number;
  readonly pages: number;
  /** Words for a step back and a step on. Lists are newest first. */
  readonly steps?: readonly [back: string, on: string];
}

/** The pages to show: first, last, and those around the current one; null is a gap. */
export function pagesShown(page: number, pages: number): (number | null)[] {
  const near = new Set([1, page - 1, page, page + 1, pages]);
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter((number) => near.has(number));
  return shown.flatMap((number, index) => {
    const before = shown[index - 1];
    return before !== undefined && number - before > 1 ? [null, number] : [number];
  });
}

export function Pager({ hrefOf, page, pages, steps: [back, on] = ['Newer', 'Older'] }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label="Pages">
      <ul>
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              {back}
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((number, index) =>
          number === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has nothing else, and lists are rendered once
            <li key={`gap-${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                href={hrefOf(number)}
                aria-label={`Page ${number}`}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {on}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
