import type { Teaser as TeaserContent } from '@rolebook/contract/published/teaser';
import { Teaser } from '../teaser/teaser';

interface RelatedContentProps {
  readonly heading: string;
  readonly items: readonly TeaserContent[];
  readonly variant?: 'card' | 'plain';
}

/** What to read next. */
export function RelatedContent({ heading, items, variant = 'plain' }: RelatedContentProps) {
  if (items.length === 0) return null;
  return (
    <section className="related-content" data-variant={variant} aria-label={heading}>
      <h2>{heading}</h2>
      <ul>
        {items.map((teaser) => (
          <li key={teaser.path}>
            <Teaser teaser={teaser} variant={variant} />
          </li>
        ))}
      </ul>
    </section>
  );
}
