// The worker runs this file from source, under a tsconfig that leaves JSX to Next: it must say by itself how JSX is made.
/** @jsxRuntime automatic */
/** @jsxImportSource react */
import type { InlineNode, ListNode, ProseNode } from '@rolebook/contract/published/rich-text';
import { calendarDateText } from '@rolebook/salary/calendar-date';
import { formatPart } from '@rolebook/salary/format';
import { Fragment, type ReactNode } from 'react';
import { absolute } from './links';
import { ACCENT, itemTitle, paragraph, RULE } from './look';

const MARKS = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
] as const;

/** A cited figure in words: "£65k – £90k", with its day where it is pinned to one. */
export function tokenText(node: Extract<InlineNode, { type: 'salary-figure' }>): string {
  const { figure, part, form, pinnedOn } = node;
  return `${formatPart(figure, part, { form })}${pinnedOn ? ` (as of ${calendarDateText(pinnedOn)})` : ''}`;
}

function Part({ node, siteUrl }: { node: InlineNode; siteUrl: string }): ReactNode {
  switch (node.type) {
    case 'text': {
      let inner: ReactNode = node.text;
      for (const [mark, Element] of MARKS) if (node[mark]) inner = <Element>{inner}</Element>;
      return inner;
    }
    case 'line-break':
      return <br />;
    case 'salary-figure':
      return tokenText(node);
    case 'link':
      return (
        <a href={absolute(node.href, siteUrl)} className="accent" style={{ color: ACCENT }}>
          <Inline nodes={node.children} siteUrl={siteUrl} />
        </a>
      );
    default:
      return node satisfies never;
  }
}

function Inline({ nodes, siteUrl }: { nodes: readonly InlineNode[]; siteUrl: string }): ReactNode {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered; nodes have no id
    <Fragment key={index}>
      <Part node={node} siteUrl={siteUrl} />
    </Fragment>
  ));
}

function List({ list, siteUrl }: { list: ListNode; siteUrl: string }): ReactNode {
  const Element = list.ordered ? 'ol' : 'ul';
  return (
    <Element className="ink" style={{ ...paragraph, paddingLeft: 24 }}>
      {list.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered; items have no id
        <li key={index}>
          <Inline nodes={item.children} siteUrl={siteUrl} />
          {item.nested && <List list={item.nested} siteUrl={siteUrl} />}
        </li>
      ))}
    </Element>
  );
}

function Block({ node, siteUrl }: { node: ProseNode; siteUrl: string }): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return (
        <p className="ink" style={paragraph}>
          <Inline nodes={node.children} siteUrl={siteUrl} />
        </p>
      );
    case 'heading':
      return (
        <h3 className="ink" style={itemTitle}>
          <Inline nodes={node.children} siteUrl={siteUrl} />
        </h3>
      );
    case 'list':
      return <List list={node} siteUrl={siteUrl} />;
    case 'quote':
      return (
        <blockquote
          className="ink rule"
          style={{ ...paragraph, borderLeft: `3px solid ${RULE}`, paddingLeft: 16, margin: '0 0 16px' }}
        >
          <Inline nodes={node.children} siteUrl={siteUrl} />
        </blockquote>
      );
    case 'rule':
      return <hr className="rule" style={{ border: 0, borderTop: `1px solid ${RULE}`, margin: '24px 0' }} />;
    default:
      return node satisfies never;
  }
}

/** Prose of an issue, in the look of mails. */
export function Prose({ nodes, siteUrl }: { nodes: readonly ProseNode[]; siteUrl: string }): ReactNode {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered; nodes have no id
    <Fragment key={index}>
      <Block node={node} siteUrl={siteUrl} />
    </Fragment>
  ));
}
