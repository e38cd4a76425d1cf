import type { BlockOf } from '@rolebook/contract/published/rich-text';
import { Prose } from '../body/prose';

const TONE_NAMES = { note: 'Note', tip: 'Tip', warning: 'Warning' } as const;

export function Callout({ tone, title, body }: Omit<BlockOf<'callout'>, 'type'>) {
  return (
    <aside className="callout" data-tone={tone} aria-label={title ?? TONE_NAMES[tone]}>
      <p className="callout-title">{title ?? TONE_NAMES[tone]}</p>
      <Prose nodes={body} />
    </aside>
  );
}
