import type { BlockOf } from '@rolebook/contract/published/rich-text';
import type { ReactNode } from 'react';
import type { BodyContext } from './context';

/** A block that could not be shown: one line in the log for operators, a notice in preview, nothing for readers. */
export function showUnsupported(block: BlockOf<'unsupported'>, context: BodyContext): ReactNode {
  process.stderr.write(
    `${JSON.stringify({
      level: 'error',
      event: 'unsupported-block',
      documentId: context.documentId,
      path: context.path,
      blockType: block.blockType,
      reason: block.reason,
    })}\n`,
  );
  if (context.audience === 'reader') return null;
  return (
    <aside className="callout" data-tone="warning" aria-label="Block left out">
      <p className="callout-title">This block is left out: {block.blockType}</p>
      <p>{block.reason}</p>
    </aside>
  );
}
