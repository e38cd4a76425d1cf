import { isIssueArchive } from '@rolebook/contract/paths';
import type { Configuration } from '../configuration';

export type Surface = 'site' | 'search' | 'token-page' | 'preview';

/** Which rules an address falls under. */
export function surfaceOf(path: string): Surface {
  if (/^\/preview(\/|$)/.test(path)) return 'preview';
  if (/^\/search(\/|$)/.test(path)) return 'search';
  if (isIssueArchive(path)) return 'site';
  return /^\/(newsletter|contact)(\/|$)/.test(path) ? 'token-page' : 'site';
}

/** Nothing inline runs, and nothing comes from elsewhere: reader pages are documents. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/**
 * Headers for every answer. `weak` ones stand back where the answer brings its own: the preview has a policy with a
 * nonce, because React runs there.
 */
export function securityHeaders(surface: Surface, { siteUrl, cmsUrl }: Configuration, nonce = '') {
  const secure = siteUrl.startsWith('https:');
  const always: Record<string, string> = {
    'x-content-type-options': 'nosniff',
    // Forms of token pages post with this Origin; `no-referrer` would make it `null`.
    'referrer-policy': surface === 'site' ? 'strict-origin-when-cross-origin' : 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  };
  if (secure) always['strict-transport-security'] = 'max-age=63072000; includeSubDomains';
  if (surface !== 'preview') {
    always['x-frame-options'] = 'DENY';
    always['cross-origin-opener-policy'] = 'same-origin';
  }
  if (surface !== 'site') {
    always['cache-control'] = 'no-store';
    always['x-robots-tag'] = 'noindex';
  }
  const policy = secure ? [...CONTENT_POLICY, 'upgrade-insecure-requests'] : CONTENT_POLICY;
  const weak: Record<string, string> = {
    'content-security-policy': surface === 'preview' ? previewPolicy(cmsUrl, nonce) : policy.join('; '),
  };
  return { always, weak };
}

/** Where React runs, its scripts carry a nonce; the admin, and nobody else, may show the page in a frame. */
export function previewPolicy(cmsUrl: string, nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    // A draft's forms are looked at, not sent.
    "form-action 'none'",
    `frame-ancestors ${cmsUrl}`,
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');
}
