import { DARK_QUERY } from '@rolebook/emails/issue/look';
import type { FrozenMail } from '../sending/mail-frame';

export const PREVIEW_VIEWS = ['desktop', 'phone', 'dark', 'text'] as const;
export type PreviewView = (typeof PREVIEW_VIEWS)[number];
export const isPreviewView = (value: unknown): value is PreviewView =>
  (PREVIEW_VIEWS as readonly unknown[]).includes(value);

const LABELS: Readonly<Record<PreviewView, string>> = {
  desktop: 'Desktop',
  phone: 'Phone',
  dark: 'Dark',
  text: 'Plain text',
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The mail as a program shows it that is set to dark: what stands in its query for dark is made to hold. */
const inDark = (html: string) => html.replace(DARK_QUERY, '@media all');

function body(mail: FrozenMail, view: PreviewView): string {
  if (view === 'text') return `<pre tabindex="0">${escaped(mail.text)}</pre>`;
  const html = view === 'dark' ? inDark(mail.html) : mail.html;
  return `<iframe title="The mail, ${LABELS[view].toLowerCase()}" class="${view}" sandbox srcdoc="${escaped(html)}"></iframe>`;
}

/**
 * The preview of an issue in four views: a document without script, for a frame of the desk.
 * @param preheader as inboxes show it behind the subject
 */
export function previewPage(mail: FrozenMail, preheader: string, view: PreviewView): string {
  const tabs = PREVIEW_VIEWS.map(
    (name) => `<a href="?view=${name}"${name === view ? ' aria-current="page"' : ''}>${LABELS[name]}</a>`,
  ).join('');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Preview</title><style>
html,body{height:100%;margin:0}body{display:flex;flex-direction:column;font:14px/1.4 system-ui,sans-serif;background:#e8e6e1;color:#1c1b19}
header{padding:10px 16px;background:#fff;border-bottom:1px solid #c9c5bc}nav{display:flex;gap:16px;margin-bottom:6px}
nav a{color:#0b5c5e}nav a[aria-current]{color:#1c1b19;font-weight:700;text-decoration:none}
h1,p{margin:0;font-size:14px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}p{color:#5c5850}
main{flex:1;min-height:0;display:flex}iframe{flex:1;border:0;background:#fff}iframe.phone{flex:0 0 375px;margin:0 auto;max-width:100%}
pre{flex:1;margin:0;padding:16px;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;background:#fff;font:13px/1.5 ui-monospace,monospace}
</style></head><body><header><nav aria-label="Views">${tabs}</nav><h1>${escaped(mail.subject)}</h1> <p>${escaped(preheader)}</p></header><main>${body(mail, view)}</main></body></html>`;
}
