/** The mark: a page of a book with three bars, a range each. Drawn here, so that the admin loads nothing for it. */
export function RolebookMark() {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height="28"
      viewBox="0 0 32 32"
      width="28"
      xmlns="http://www.w3.org/2000/svg"
    >
      <rect fill="#0f4c47" height="32" rx="7" width="32" />
      <path d="M8 10h9M11 16h10M14 22h10" stroke="#f6f1e7" strokeLinecap="round" strokeWidth="3.5" />
    </svg>
  );
}

/** Mark and name, for the sign-in page. */
export function RolebookLogo() {
  return (
    <div style={{ alignItems: 'center', display: 'flex', gap: '0.75rem' }}>
      <RolebookMark />
      <span style={{ fontSize: '1.75rem', fontWeight: 600, letterSpacing: '-0.02em' }}>Rolebook</span>
    </div>
  );
}
