import type { Block, BlockOf, BlockType } from '@rolebook/contract/published/rich-text';
import type { ReactNode } from 'react';
import { CallToAction } from '../call-to-action/call-to-action';
import { Callout } from '../callout/callout';
import { CodeBlock } from '../code-block/code-block';
import { Faq } from '../faq/faq';
import { NewsletterForm } from '../newsletter-form/newsletter-form';
import { PictureFigure } from '../picture-figure/picture-figure';
import { PullQuote } from '../pull-quote/pull-quote';
import { RelatedContent } from '../related-content/related-content';
import { SalaryComparison } from '../salary-comparison/salary-comparison';
import type { BodyContext } from './context';
import { ProsePart } from './prose';
import { showUnsupported } from './unsupported';

type Registry = {
  readonly [Type in BlockType]: (block: BlockOf<Type>, context: BodyContext) => ReactNode;
};

/** Every block that a body can hold. A new type in the contract does not compile until it stands here. */
const registry: Registry = {
  paragraph: (node) => <ProsePart node={node} />,
  heading: (node) => <ProsePart node={node} />,
  list: (node) => <ProsePart node={node} />,
  quote: (node) => <ProsePart node={node} />,
  rule: (node) => <ProsePart node={node} />,
  'salary-comparison': ({ id, heading, table, view }, { path, today }) => (
    <SalaryComparison id={id} heading={heading} table={table} view={view} path={path} today={today} />
  ),
  faq: ({ id, heading, items }) => <Faq id={id} heading={heading} items={items} />,
  'call-to-action': ({ title, text, label, href }) => (
    <CallToAction title={title} text={text} label={label} href={href} />
  ),
  newsletter: ({ id }, { newsletter, path }) => <NewsletterForm id={id} wording={newsletter} path={path} />,
  'related-content': ({ heading, items }) => <RelatedContent heading={heading} items={items} />,
  picture: ({ picture, caption, credit, layout }) => (
    <PictureFigure
      picture={picture}
      caption={caption}
      credit={credit}
      sizes={
        layout === 'wide' ? '(width >= 68rem) 864px, 100vw' : '(width >= 40rem) 592px, calc(100vw - 2rem)'
      }
    />
  ),
  'pull-quote': ({ quote, attribution }) => <PullQuote quote={quote} attribution={attribution} />,
  callout: ({ tone, title, body }) => <Callout tone={tone} title={title} body={body} />,
  code: ({ language, code, caption }) => <CodeBlock language={language} code={code} caption={caption} />,
  unsupported: showUnsupported,
};

/** A block with its type kept in step, so that the registry's entry for it takes it without a cast. */
type Correlated<Type extends BlockType> = { [Key in Type]: { type: Key } & BlockOf<Key> }[Type];

function renderOne<Type extends BlockType>(block: Correlated<Type>, context: BodyContext): ReactNode {
  const render: Registry[Type] = registry[block.type];
  return render(block, context);
}

export function renderBlock(block: Block, context: BodyContext): ReactNode {
  return renderOne(block, context);
}
