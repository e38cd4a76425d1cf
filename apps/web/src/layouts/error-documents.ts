import { HOME_PATH } from '@rolebook/contract/paths';
import manifest from '../enhance/manifest.json' with { type: 'json' };
import { type ErrorWords, errorWords, maintenanceWords } from './error-words';

/**
 * A whole document for a status, as text: no React, no Next, no cms behind it, one small style sheet from `public/`.
 * Readable without that too. Holds no value from outside, so nothing needs escaping.
 */
export function renderErrorDocument(status: number): string {
  return document(errorWords(status), `<p><a href="${HOME_PATH}">Go to the front page</a></p>\n`);
}

/** What readers see while the site is down on purpose. @param until when it is expected back, if somebody said */
export const renderMaintenanceDocument = (until: Date | null): string =>
  document(maintenanceWords(until), '');

function document({ title, text }: ErrorWords, more: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} – Rolebook</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${manifest.errorStyles}">
</head>
<body>
<header>
<a href="${HOME_PATH}"><span class="wordmark"><svg class="wordmark-mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><rect x="13" y="4" width="17" height="6" rx="1"/><rect x="7" y="13" width="14" height="6" rx="1"/><rect x="2" y="22" width="11" height="6" rx="1"/></svg><span class="wordmark-name">Rolebook</span></span></a>
</header>
<main>
<h1>${title}</h1>
<p>${text}</p>
${more}</main>
</body>
</html>
`;
}
