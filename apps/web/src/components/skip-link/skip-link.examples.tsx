import type { Examples } from '../examples';
import { SkipLink } from './skip-link';

export const examples: Examples = {
  'skip link': <SkipLink />,
};
