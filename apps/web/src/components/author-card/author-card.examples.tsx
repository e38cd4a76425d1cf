import { author, picture } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { AuthorCard } from './author-card';

export const examples: Examples = {
  complete: <AuthorCard author={author} />,
  'without biography or organisation': <AuthorCard author={{ ...author, bio: '', organisation: null }} />,
  'with a portrait': <AuthorCard author={{ ...author, portrait: picture }} />,
};
