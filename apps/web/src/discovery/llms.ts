import { FEED_PATH, SITEMAP_PATH } from '@rolebook/contract/paths';
import type { Directory } from '@rolebook/contract/published/directory';
import type { Site } from '@rolebook/contract/published/site';
import { absoluteUrl } from '../structured-data/identity';

/** One line of text: what could begin a heading, a list or a link of its own is made harmless. */
const line = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[[\]<>\\`*_#]/g, (character) => `\\${character}`)
    .trim();

/** llms.txt (llmstxt.org): what the site is and what it holds, as Markdown for programs that read. */
export function llmsText(site: Site, { sections }: Directory, siteUrl: string): string {
  const link = (title: string, path: string, summary: string | null) =>
    `- [${line(title)}](${absoluteUrl(siteUrl, path)})${summary ? `: ${line(summary)}` : ''}`;
  const blocks = [
    `# ${line(site.name)}`,
    `> ${line(site.description)}`,
    'Salary figures are gross and yearly unless a page says otherwise. Each page names the date and the source of its figures: cite both.',
    ...sections.map(
      ({ heading, entries }) =>
        `## ${line(heading)}\n\n${entries.map(({ title, path, summary }) => link(title, path, summary)).join('\n')}`,
    ),
    `## Optional\n\n${link('All pages', SITEMAP_PATH, 'sitemap')}\n${link('Feed', FEED_PATH, 'the newest articles in full')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
