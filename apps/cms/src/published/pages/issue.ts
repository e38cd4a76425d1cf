import { issuePath } from '@rolebook/contract/paths';
import type { IssueContent, IssueSection } from '@rolebook/contract/published/issue';
import type { IssuePage } from '@rolebook/contract/published/page';
import type { InlineNode, ListNode, ProseNode } from '@rolebook/contract/published/rich-text';
import { type Building, instant, plainSeo } from './building';

interface SentIssue {
  readonly slug: string;
  readonly content: IssueContent;
  readonly startedAt: Date;
}

/** Paths of this site that the issue leads to. */
function pathsIn(content: IssueContent): string[] {
  const hrefs: string[] = [];
  JSON.stringify(content, (key, value: unknown) => {
    if ((key === 'href' || key === 'path') && typeof value === 'string' && value.startsWith('/'))
      hrefs.push(value);
    return value;
  });
  return [...new Set(hrefs)];
}

type IsThere = (href: string) => boolean;

function inline(nodes: readonly InlineNode[], isThere: IsThere): InlineNode[] {
  return nodes.flatMap((node): InlineNode[] =>
    node.type === 'link' && node.href.startsWith('/') && !isThere(node.href) ? node.children : [node],
  );
}

const list = (node: ListNode, isThere: IsThere): ListNode => ({
  ...node,
  items: node.items.map(({ children, nested }) => ({
    children: inline(children, isThere),
    nested: nested && list(nested, isThere),
  })),
});

function prose(nodes: readonly ProseNode[], isThere: IsThere): ProseNode[] {
  return nodes.map((node) => {
    if (node.type === 'list') return list(node, isThere);
    return 'children' in node ? { ...node, children: inline(node.children, isThere) } : node;
  });
}

function section(part: IssueSection, isThere: IsThere): IssueSection[] {
  switch (part.type) {
    case 'reading': {
      const items = part.items.filter(({ path }) => isThere(path));
      return items.length > 0 ? [{ ...part, items }] : [];
    }
    case 'figures': {
      const changes = part.changes.map((change) => {
        const { path, ...role } = change.figure.role;
        return {
          ...change,
          figure: { ...change.figure, role: { ...role, path: path && isThere(path) ? path : null } },
        };
      });
      return [{ ...part, changes }];
    }
    case 'text':
      return [{ ...part, body: prose(part.body, isThere) }];
    default:
      return part satisfies never;
  }
}

/**
 * The archive page of an issue: what was sent, frozen. What has been taken down since is not shown or linked any more.
 * Null unless its page is up.
 */
export async function issuePage({ query }: Building, id: string): Promise<IssuePage | null> {
  const [sent] = await query<SentIssue>(
    `select issue.slug, send.content, send.started_at as "startedAt"
     from newsletter_issues issue join rolebook.issue_sends send on send.issue_id = issue.id
     where issue.id = $1 and issue._status = 'published' and issue.deleted_at is null and send.content is not null`,
    [id],
  );
  if (!sent) return null;
  const { content, slug, startedAt } = sent;
  const rows = await query<{ path: string }>(
    `select path from rolebook.addresses where path = any($1) and state <> 'gone'`,
    [pathsIn(content).map((href) => href.split(/[?#]/)[0])],
  );
  const there = new Set(rows.map(({ path }) => path));
  const isThere: IsThere = (href) => there.has(href.split(/[?#]/)[0] ?? '');
  return {
    kind: 'newsletter-issue',
    id,
    path: issuePath(slug),
    title: content.subject,
    seo: plainSeo(content.subject, content.preheader || content.subject),
    content: {
      ...content,
      introduction: prose(content.introduction, isThere),
      sections: content.sections.flatMap((part) => section(part, isThere)),
    },
    sentAt: instant(startedAt),
  };
}
