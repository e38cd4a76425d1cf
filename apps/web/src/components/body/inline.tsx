import type { InlineNode, TextNode } from '@rolebook/contract/published/rich-text';
import { Fragment, type ReactNode } from 'react';
import { FigureToken } from '../figure-token/figure-token';

const FORMATS = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
] as const;

function Text({ node }: { readonly node: TextNode }): ReactNode {
  let inner: ReactNode = node.text;
  for (const [format, Element] of FORMATS) {
    if (node[format]) inner = <Element>{inner}</Element>;
  }
  return inner;
}

function InlinePart({ node }: { readonly node: InlineNode }): ReactNode {
  switch (node.type) {
    case 'text':
      return <Text node={node} />;
    case 'line-break':
      return <br />;
    case 'salary-figure':
      return <FigureToken token={node} />;
    case 'link':
      return (
        <a href={node.href} {...(node.newTab ? { target: '_blank', rel: 'noopener' } : {})}>
          <Inline nodes={node.children} />
          {node.newTab && <span className="sr-only"> (opens in a new tab)</span>}
        </a>
      );
    default:
      return node satisfies never;
  }
}

/** What stands inside a paragraph. */
export function Inline({ nodes }: { readonly nodes: readonly InlineNode[] }) {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered; nodes have no id
    <Fragment key={index}>
      <InlinePart node={node} />
    </Fragment>
  ));
}

/** The words of a run, without marks: for labels and anchors. */
export function textOf(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      return node.type === 'link' ? textOf(node.children) : ' ';
    })
    .join('');
}
