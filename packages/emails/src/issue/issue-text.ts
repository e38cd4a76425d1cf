import type { IssueContent, IssueSection } from '@rolebook/contract/published/issue';
import type { InlineNode, ListNode, ProseNode } from '@rolebook/contract/published/rich-text';
import { changeWords } from '@rolebook/salary/change-words';
import { type IssueFoot, reasonFor, senderLine } from './foot';
import { absolute } from './links';
import { tokenText } from './prose';
import { factsOf } from './sections';

function inline(nodes: readonly InlineNode[], siteUrl: string): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'line-break':
          return '\n';
        case 'salary-figure':
          return tokenText(node);
        case 'link':
          return `${inline(node.children, siteUrl)} (${absolute(node.href, siteUrl)})`;
        default:
          return node satisfies never;
      }
    })
    .join('');
}

function list(node: ListNode, siteUrl: string, indent: string): string {
  return node.items
    .map((item, index) => {
      const own = `${indent}${node.ordered ? `${index + 1}.` : '-'} ${inline(item.children, siteUrl)}`;
      return item.nested ? `${own}\n${list(item.nested, siteUrl, `${indent}  `)}` : own;
    })
    .join('\n');
}

function prose(nodes: readonly ProseNode[], siteUrl: string): string[] {
  return nodes.map((node) => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return inline(node.children, siteUrl);
      case 'list':
        return list(node, siteUrl, '');
      case 'quote':
        return inline(node.children, siteUrl).replace(/^/gm, '> ');
      case 'rule':
        return '* * *';
      default:
        return node satisfies never;
    }
  });
}

const underlined = (heading: string) => `${heading}\n${'-'.repeat(Math.min(72, heading.length))}`;

function section(part: IssueSection, siteUrl: string): string[] {
  const heading = part.heading ? [underlined(part.heading)] : [];
  switch (part.type) {
    case 'reading':
      return [
        ...heading,
        ...part.items.map((teaser) =>
          [teaser.title, teaser.summary, factsOf(teaser), absolute(teaser.path, siteUrl)]
            .filter(Boolean)
            .join('\n'),
        ),
      ];
    case 'figures':
      return [
        ...heading,
        ...part.changes.map((change) => {
          const { name, region, before, now, why } = changeWords(change);
          const { path } = change.figure.role;
          const link = path ? [absolute(path, siteUrl)] : [];
          return [`${name}, ${region}`, `Was ${before}, now ${now}`, why, ...link].join('\n');
        }),
      ];
    case 'text':
      return [...heading, ...prose(part.body, siteUrl)];
    default:
      return part satisfies never;
  }
}

/** The plain-text twin of an issue, wrapped by the reader's own program. */
export function issueText(content: IssueContent, foot: IssueFoot): string {
  const { siteName, siteUrl } = foot.sender;
  const archive = foot.archiveUrl ? [`Read it on the site: ${foot.archiveUrl}`] : [];
  const body = [
    `${siteName}\n${siteUrl}`,
    content.subject,
    ...prose(content.introduction, siteUrl),
    ...content.sections.flatMap((part) => section(part, siteUrl)),
  ];
  const end = [
    reasonFor(foot),
    `Unsubscribe: ${foot.unsubscribeUrl}`,
    `Change what you receive: ${foot.preferencesUrl}`,
    ...archive,
    senderLine(foot),
  ];
  // What keeps a range on one line in HTML shows as a box in some programs' plain text.
  return `${body.join('\n\n')}\n\n-- \n${end.join('\n')}\n`
    .replaceAll('\u2060', '')
    .replaceAll('\u00a0', ' ');
}
