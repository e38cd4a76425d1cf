import type { AuthorCard } from '@rolebook/contract/published/page-parts';
import { formatReadingTime, isSameLondonDay } from '../../format/dates';
import { Avatar } from '../avatar/avatar';
import { Timestamp } from '../timestamp/timestamp';

interface BylineProps {
  readonly authors: readonly AuthorCard[];
  readonly publishedAt: string;
  readonly updatedAt: string | null;
  readonly readingMinutes: number;
}

/** Who wrote it, when, and how long it takes to read. */
export function Byline({ authors, publishedAt, updatedAt, readingMinutes }: BylineProps) {
  const updated = updatedAt !== null && !isSameLondonDay(publishedAt, updatedAt) ? updatedAt : null;
  return (
    <div className="byline">
      <ul className="byline-authors">
        {authors.map((author) => (
          <li key={author.slug} className="byline-author">
            <Avatar author={author} />
            <span className="byline-who">
              <a className="byline-name" href={author.path} rel="author">
                {author.name}
              </a>
              <span className="byline-job">{author.jobTitle}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="byline-when">
        <span>
          <Timestamp date={publishedAt} />
        </span>
        {updated && (
          <span>
            Updated <Timestamp date={updated} />
          </span>
        )}
        <span>{formatReadingTime(readingMinutes)}</span>
      </p>
    </div>
  );
}
