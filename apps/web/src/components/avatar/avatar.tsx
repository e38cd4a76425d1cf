import type { AuthorCard } from '@rolebook/contract/published/page-parts';
import { Picture } from '../picture/picture';

interface AvatarProps {
  readonly author: Pick<AuthorCard, 'initials' | 'portrait'>;
  readonly size?: 'small' | 'large';
}

/** A portrait, or initials in a circle. The name always stands beside it, so it says nothing to screen readers. */
export function Avatar({ author, size = 'small' }: AvatarProps) {
  return (
    <span className="avatar" data-size={size} aria-hidden="true">
      {author.portrait ? (
        <Picture
          picture={author.portrait}
          sizes={size === 'small' ? '48px' : '96px'}
          fit="cover"
          decorative
        />
      ) : (
        author.initials
      )}
    </span>
  );
}
