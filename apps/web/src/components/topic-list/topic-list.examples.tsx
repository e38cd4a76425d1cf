import { topic } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { TopicList } from './topic-list';

export const examples: Examples = {
  topics: <TopicList topics={[topic]} label="Topics" />,
  none: <TopicList topics={[]} label="Topics" />,
};
