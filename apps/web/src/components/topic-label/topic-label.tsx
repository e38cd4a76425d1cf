import type { TopicRef } from '@rolebook/contract/published/teaser';

/** The topic of a piece, in the topic's accent. */
export function TopicLabel({ topic }: { readonly topic: TopicRef }) {
  return (
    <a className="topic-label" href={topic.path} data-accent={topic.accent}>
      {topic.name}
    </a>
  );
}
