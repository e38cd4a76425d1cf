import type { TopicRef } from '@rolebook/contract/published/teaser';
import { TopicLabel } from '../topic-label/topic-label';

/** Topics, each in its accent. */
export function TopicList({
  topics,
  label,
}: {
  readonly topics: readonly TopicRef[];
  readonly label: string;
}) {
  if (topics.length === 0) return null;
  return (
    <nav className="topic-list" aria-label={label}>
      <ul>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <TopicLabel topic={topic} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
