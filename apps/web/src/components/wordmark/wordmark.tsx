/**
 * The name and its mark: three pay ranges, each step higher and wider than the one below. The same drawing is the
 * favicon (public/icon.svg).
 */
export function Wordmark({ name }: { readonly name: string }) {
  return (
    <span className="wordmark">
      <svg className="wordmark-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <rect x="13" y="4" width="17" height="6" rx="1" />
        <rect x="7" y="13" width="14" height="6" rx="1" />
        <rect x="2" y="22" width="11" height="6" rx="1" />
      </svg>
      <span className="wordmark-name">{name}</span>
    </span>
  );
}
