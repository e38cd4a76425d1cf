import type { Examples } from '../examples';
import { PageContents } from './page-contents';

export const examples: Examples = {
  folded: (
    <PageContents
      variant="folded"
      entries={[
        { id: 'a', text: 'The work' },
        { id: 'b', text: 'The pay' },
      ]}
    />
  ),
  side: (
    <PageContents
      variant="side"
      entries={[
        { id: 'a', text: 'The work' },
        { id: 'b', text: 'The pay' },
      ]}
    />
  ),
  'one section is no contents': <PageContents variant="side" entries={[{ id: 'a', text: 'The work' }]} />,
};
