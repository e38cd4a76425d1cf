import type { Block, InlineNode, ListNode, ProseNode } from '@rolebook/contract/published/rich-text';
import type { SalaryTable } from '@rolebook/contract/published/salary';
import { formatFigure } from '@rolebook/salary/format';
import { figureText, isProse } from '../rich-text/plain-text';
import { absoluteUrl } from '../structured-data/identity';
import { escapeXml } from './xml';

const MARKS = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
] as const;

function inlineHtml(nodes: readonly InlineNode[], siteUrl: string): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return MARKS.reduce(
            (html, [mark, tag]) => (node[mark] ? `<${tag}>${html}</${tag}>` : html),
            escapeXml(node.text),
          );
        case 'line-break':
          return '<br/>';
        case 'salary-figure':
          return escapeXml(figureText(node));
        case 'link':
          return `<a href="${escapeXml(linkUrl(node.href, siteUrl))}">${inlineHtml(node.children, siteUrl)}</a>`;
        default:
          return node satisfies never;
      }
    })
    .join('');
}

const linkUrl = (href: string, siteUrl: string) => (href.startsWith('/') ? absoluteUrl(siteUrl, href) : href);

function listHtml({ ordered, items }: ListNode, siteUrl: string): string {
  const tag = ordered ? 'ol' : 'ul';
  const inside = items.map(
    ({ children, nested }) =>
      `<li>${inlineHtml(children, siteUrl)}${nested ? listHtml(nested, siteUrl) : ''}</li>`,
  );
  return `<${tag}>${inside.join('')}</${tag}>`;
}

function proseHtml(node: ProseNode, siteUrl: string): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlineHtml(node.children, siteUrl)}</p>`;
    case 'heading':
      return `<h${node.level}>${inlineHtml(node.children, siteUrl)}</h${node.level}>`;
    case 'quote':
      return `<blockquote>${inlineHtml(node.children, siteUrl)}</blockquote>`;
    case 'list':
      return listHtml(node, siteUrl);
    case 'rule':
      return '<hr/>';
    default:
      return node satisfies never;
  }
}

function tableHtml(table: SalaryTable): string {
  const head = table.roles.map(({ title }) => `<th>${escapeXml(title)}</th>`).join('');
  const rows = table.levels.map((level) => {
    const cells = table.roles.map((role) => {
      const cell = table.cells.find((one) => one.role === role.slug && one.level === level.slug);
      return `<td>${escapeXml(formatFigure(cell?.figure ?? null))}</td>`;
    });
    return `<tr><th>${escapeXml(level.name)}</th>${cells.join('')}</tr>`;
  });
  return `<table><caption>${escapeXml(table.caption)}</caption><tr><th>Level</th>${head}</tr>${rows.join('')}</table>`;
}

/** A body as HTML for feed readers: no styles, no script, absolute links, figures as text. */
export function bodyHtml(body: readonly Block[], siteUrl: string): string {
  return body.map((block) => blockHtml(block, siteUrl)).join('');
}

function blockHtml(block: Block, siteUrl: string): string {
  if (isProse(block)) return proseHtml(block, siteUrl);
  const prose = (nodes: readonly ProseNode[]) => nodes.map((node) => proseHtml(node, siteUrl)).join('');
  switch (block.type) {
    case 'salary-comparison':
      return `${block.heading ? `<h2>${escapeXml(block.heading)}</h2>` : ''}${tableHtml(block.table)}`;
    case 'faq': {
      const items = block.items.map(
        ({ question, answer }) => `<h3>${escapeXml(question)}</h3>${prose(answer)}`,
      );
      return `<h2>${escapeXml(block.heading)}</h2>${items.join('')}`;
    }
    case 'call-to-action':
      return `<p><a href="${escapeXml(linkUrl(block.href, siteUrl))}">${escapeXml(block.label)}</a></p>`;
    case 'picture':
      return `<p><img src="${escapeXml(absoluteUrl(siteUrl, block.picture.fallback.url))}" alt="${escapeXml(block.picture.alt)}"/></p>`;
    case 'pull-quote':
      return `<blockquote>${escapeXml(block.quote)}</blockquote>`;
    case 'callout':
      return `<blockquote>${prose(block.body)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeXml(block.code)}</code></pre>`;
    case 'related-content':
      return `<ul>${block.items.map(({ path, title }) => `<li><a href="${escapeXml(absoluteUrl(siteUrl, path))}">${escapeXml(title)}</a></li>`).join('')}</ul>`;
    // A form has no place in a feed, and a reader nothing to learn from what failed.
    case 'newsletter':
    case 'unsupported':
      return '';
    default:
      return '';
  }
}
