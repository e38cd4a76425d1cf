import type { ListNode, ProseNode } from '@rolebook/contract/published/rich-text';
import { Fragment, type ReactNode } from 'react';
import { Inline, textOf } from './inline';

/** Prose without blocks: an answer, a callout. Its parent sets where it stands. */
export function Prose({ nodes }: { readonly nodes: readonly ProseNode[] }) {
  return (
    <div className="prose">
      {nodes.map((node, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered; nodes have no id
        <Fragment key={index}>
          <ProsePart node={node} />
        </Fragment>
      ))}
    </div>
  );
}

export function ProsePart({ node }: { readonly node: ProseNode }): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return (
        <p dir="auto">
          <Inline nodes={node.children} />
        </p>
      );
    case 'heading': {
      const Heading = `h${node.level}` as const;
      return (
        <div className="prose-heading">
          <Heading id={node.id}>
            <Inline nodes={node.children} />
          </Heading>
          <a className="prose-anchor" href={`#${node.id}`} aria-label={`Link to “${textOf(node.children)}”`}>
            #
          </a>
        </div>
      );
    }
    case 'list':
      return <List list={node} />;
    case 'quote':
      return (
        <blockquote dir="auto">
          <Inline nodes={node.children} />
        </blockquote>
      );
    case 'rule':
      return <hr />;
    default:
      return node satisfies never;
  }
}

function List({ list }: { readonly list: ListNode }): ReactNode {
  const Element = list.ordered ? 'ol' : 'ul';
  return (
    <Element className="prose-list">
      {list.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered; items have no id
        <li key={index}>
          <Inline nodes={item.children} />
          {item.nested && <List list={item.nested} />}
        </li>
      ))}
    </Element>
  );
}
