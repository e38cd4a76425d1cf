import type { Examples } from '../examples';
import { EmptyState } from './empty-state';

export const examples: Examples = {
  'words and a way out': (
    <EmptyState>
      Nothing yet. <a href="/">Go to the home page</a>
    </EmptyState>
  ),
};
