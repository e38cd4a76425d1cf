import localFont from 'next/font/local';

/**
 * Subsets made by make-subsets.mjs. Next writes the @font-face rules, preloads the files and gives each fallback the
 * metrics of the font it stands in for, so that nothing moves when the font arrives.
 */
export const newsreader = localFont({
  src: './newsreader-headline.woff2',
  weight: '500',
  variable: '--font-newsreader',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

export const sourceSans = localFont({
  src: [
    { path: './source-sans.woff2', weight: '400 700', style: 'normal' },
    { path: './source-sans-italic.woff2', weight: '400', style: 'italic' },
  ],
  variable: '--font-source-sans',
  display: 'swap',
  adjustFontFallback: 'Arial',
});
