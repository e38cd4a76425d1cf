import type { AuthorCard as Author } from '@rolebook/contract/published/page-parts';
import { Avatar } from '../avatar/avatar';

interface AuthorCardProps {
  readonly author: Author;
  readonly headingLevel?: 2 | 3;
}

/** Who somebody is: portrait or initials, name, job title @ organisation, what they cover. */
export function AuthorCard({ author, headingLevel = 3 }: AuthorCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="author-card">
      <Avatar author={author} size="large" />
      <div className="author-card-words">
        <Heading className="author-card-name">
          <a href={author.path}>{author.name}</a>
        </Heading>
        <p className="author-card-job">{jobOf(author)}</p>
        {author.bio !== '' && <p>{author.bio}</p>}
      </div>
    </div>
  );
}

/** "Senior Tech Journalist @ ObiTech" */
export function jobOf({ jobTitle, organisation }: Pick<Author, 'jobTitle' | 'organisation'>): string {
  return organisation ? `${jobTitle} @ ${organisation}` : jobTitle;
}
