import { SITEMAP_PATH } from '@rolebook/contract/paths';
import type { Discovery } from '@rolebook/contract/published/site';

/** Crawlers that collect text to train models, by the names under which their makers say that they listen (Nov 2026). */
const TRAINING_CRAWLERS = [
  'Amazonbot',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'Google-Extended',
  'GPTBot',
  'meta-externalagent',
];

/** Pages for one person are not for machines. */
const PRIVATE = ['/preview/', '/api/', '/newsletter/confirm', '/newsletter/view/', '/contact/'];

/** robots.txt (RFC 9309) as editors set it. */
export function robotsText(discovery: Discovery, siteUrl: string): string {
  const { searchEngines, trainingCrawlers, closedPaths } = discovery;
  if (!searchEngines) return 'User-agent: *\nDisallow: /\n';
  const groups = [
    ['User-agent: *', ...[...PRIVATE, ...closedPaths].map((path) => `Disallow: ${path}`)],
    ...(trainingCrawlers ? [] : [[...TRAINING_CRAWLERS.map((name) => `User-agent: ${name}`), 'Disallow: /']]),
    [`Sitemap: ${siteUrl}${SITEMAP_PATH}`],
  ];
  return `${groups.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
