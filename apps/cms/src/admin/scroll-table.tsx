import type { ReactNode } from 'react';

interface ScrollTableProps {
  /** What screen readers call the region. */
  readonly label: string;
  readonly caption?: string;
  readonly columns: readonly string[];
  /** Classes of the region and of its table, from the style sheet of the view. */
  readonly className: string;
  readonly tableClassName?: string;
  /** Rows; each begins with a `th scope="row"`. */
  readonly children: ReactNode;
}

/** A wide table of the desk, in a region that scrolls and takes the keyboard (WCAG 2.1.1). */
export function ScrollTable({
  caption,
  children,
  className,
  columns,
  label,
  tableClassName,
}: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section aria-label={label} className={className} tabIndex={0}>
      <table className={tableClassName}>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
