import type { CSSProperties } from 'react';

// A mail has no stylesheet to share with the site: these are the site's paper, ink, rule and accent.
export const PAPER = '#fbf8f2';
export const INK = '#1c1b19';
export const MUTED = '#5c5850';
export const RULE = '#d9d3c7';
export const ACCENT = '#0b5c5e';

const SANS = 'Arial, Helvetica, sans-serif';
const SERIF = 'Georgia, "Times New Roman", serif';

export const paragraph: CSSProperties = {
  fontFamily: SANS,
  fontSize: 16,
  lineHeight: '26px',
  color: INK,
  margin: '0 0 16px',
};
export const small: CSSProperties = {
  ...paragraph,
  fontSize: 13,
  lineHeight: '20px',
  color: MUTED,
  margin: '0 0 8px',
};
export const label: CSSProperties = {
  ...small,
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 700,
  letterSpacing: '0.04em',
  textTransform: 'uppercase',
  margin: '0 0 4px',
};
export const title: CSSProperties = {
  fontFamily: SERIF,
  fontSize: 30,
  lineHeight: '36px',
  color: INK,
  margin: '8px 0 16px',
};
export const sectionHeading: CSSProperties = {
  fontFamily: SERIF,
  fontSize: 22,
  lineHeight: '28px',
  color: INK,
  margin: '0 0 16px',
};
export const itemTitle: CSSProperties = {
  fontFamily: SERIF,
  fontSize: 19,
  lineHeight: '25px',
  fontWeight: 700,
  color: INK,
  margin: '0 0 4px',
};

/** Light by default; programs that know the query get the dark colours, whatever they do to inline ones. */
export const DARK_QUERY = '@media (prefers-color-scheme: dark)';
export const STYLES = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (max-width: 480px) {
    .inner { padding-left: 4px !important; padding-right: 4px !important; }
    .title { font-size: 26px !important; line-height: 32px !important; }
  }
  ${DARK_QUERY} {
    .paper, .paper > table > tbody > tr > td { background-color: #16191a !important; }
    .ink, .ink a { color: #f1ede4 !important; }
    .muted, .muted a { color: #b5b0a6 !important; }
    .accent, .ink a.accent { color: #8fd3cf !important; }
    .rule { border-color: #3b4042 !important; }
  }
`;
