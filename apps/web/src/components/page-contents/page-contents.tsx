interface Entry {
  readonly id: string;
  readonly text: string;
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={`#${entry.id}`}>{entry.text}</a>
        </li>
      ))}
    </ol>
  );
}

interface PageContentsProps {
  readonly entries: readonly Entry[];
  /** `folded` opens on a press (small windows), `side` stands beside the text (large ones). */
  readonly variant: 'folded' | 'side';
}

/**
 * The sections of a page. A layout that wants both variants renders both; the style sheet shows the one that fits the
 * window and takes the other out of the accessibility tree.
 */
export function PageContents({ entries, variant }: PageContentsProps) {
  if (entries.length < 2) return null;
  return (
    <nav className="page-contents" data-variant={variant} aria-label="On this page">
      {variant === 'folded' ? (
        <details>
          <summary>On this page</summary>
          <Entries entries={entries} />
        </details>
      ) : (
        <>
          <p className="page-contents-title">On this page</p>
          <Entries entries={entries} />
        </>
      )}
    </nav>
  );
}
