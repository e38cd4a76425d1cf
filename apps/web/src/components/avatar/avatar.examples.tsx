import { author, picture } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { Avatar } from './avatar';

export const examples: Examples = {
  initials: <Avatar author={author} />,
  'portrait, large': <Avatar author={{ ...author, portrait: picture }} size="large" />,
};
