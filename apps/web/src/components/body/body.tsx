import type { Block, BlockType } from '@rolebook/contract/published/rich-text';
import type { ReactNode } from 'react';
import { renderBlock } from './blocks';
import type { BodyContext } from './context';
import { drawNow } from './draw-now';
import { showUnsupported } from './unsupported';

/** These break out of the text column where the window has room; the rest keep its measure. */
const WIDE: ReadonlySet<BlockType> = new Set(['salary-comparison']);

function isWide(block: Block): boolean {
  return WIDE.has(block.type) || (block.type === 'picture' && block.layout === 'wide');
}

/** A block that fails is reported and left out: the rest of the page is worth reading without it. */
function drawBlock(block: Block, context: BodyContext): ReactNode {
  try {
    return drawNow(renderBlock(block, context));
  } catch (error) {
    const reason = `It failed: ${error instanceof Error ? error.message : String(error)}`;
    return showUnsupported({ type: 'unsupported', blockType: block.type, reason }, context);
  }
}

interface BodyProps {
  readonly blocks: readonly Block[];
  readonly context: BodyContext;
}

/** The body of a page: prose and blocks in their order. The layout decides how wide "wide" is. */
export function Body({ blocks, context }: BodyProps) {
  return (
    <div className="body prose">
      {blocks.map((block, index) => {
        const rendered = drawBlock(block, context);
        if (rendered === null) return null;
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reordered; prose has no id
            key={index}
            className="body-block"
            data-block={block.type}
            data-wide={isWide(block) || undefined}
          >
            {rendered}
          </div>
        );
      })}
    </div>
  );
}
