import type { Examples } from '../examples';
import { Share } from './share';

export const examples: Examples = {
  'an article': <Share url="https://rolebook.example/articles/a" title="Pay & paths" />,
};
