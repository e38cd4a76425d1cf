import { topic } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { TopicLabel } from './topic-label';

export const examples: Examples = {
  topic: <TopicLabel topic={topic} />,
};
