import type { Examples } from '../examples';
import { Breadcrumbs } from './breadcrumbs';

export const examples: Examples = {
  'two steps': (
    <Breadcrumbs
      trail={[
        { label: 'Articles', href: '/articles' },
        { label: 'Pay', href: '/topics/pay' },
      ]}
    />
  ),
  'on a page below home': <Breadcrumbs trail={[]} />,
};
