interface MarkProps {
  /** Pixels of one side. Payload's breadcrumbs give it 18. */
  readonly size?: number;
}

/** The mark, drawn as the site's favicon (apps/web/public/icon.svg): three pay ranges, each higher than the one below. */
export function RolebookMark({ size = 18 }: MarkProps) {
  return (
    <svg aria-hidden="true" height={size} viewBox="0 0 32 32" width={size} xmlns="http://www.w3.org/2000/svg">
      <rect fill="#161b26" height="32" rx="6" width="32" />
      <rect fill="#aab7ff" height="5" rx="1" width="13" x="14" y="6" />
      <rect fill="#f0ab55" height="5" rx="1" width="11" x="9" y="13.5" />
      <rect fill="#aab7ff" height="5" rx="1" width="9" x="5" y="21" />
    </svg>
  );
}

/** Mark and name, for the sign-in page. */
export function RolebookLogo() {
  return (
    <div style={{ alignItems: 'center', display: 'flex', gap: '0.75rem' }}>
      <RolebookMark size={32} />
      <span style={{ fontSize: '1.75rem', fontWeight: 600, letterSpacing: '-0.02em' }}>Rolebook</span>
    </div>
  );
}
