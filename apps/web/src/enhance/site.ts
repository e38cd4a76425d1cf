import { copyLinks } from './copy-link';
import { sendNewsletterInPlace } from './newsletter';
import { highlightContents } from './page-contents';
import { suggestTitles } from './search-suggestions';

/** Everything works without this file. It is loaded after the document and touches only what says `data-enhance`. */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-enhance="newsletter"] form')) {
  sendNewsletterInPlace(form);
}
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-enhance="copy-link"]'))
  copyLinks(link);
for (const page of document.querySelectorAll('[data-enhance="page-contents"]')) highlightContents(page);
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-enhance="search"]'))
  suggestTitles(form);
