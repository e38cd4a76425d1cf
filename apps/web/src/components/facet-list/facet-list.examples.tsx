import type { Examples } from '../examples';
import { FacetList } from './facet-list';

const options = [
  { label: 'Articles', count: 12, chosen: false, href: '/search?q=pay&kind=article' },
  { label: 'Role guides', count: 3, chosen: true, href: '/search?q=pay' },
];

export const examples: Examples = {
  'in a row': <FacetList label="Kind" options={options} variant="row" />,
  'folded, with a choice': <FacetList label="Topic" options={options} variant="folded" />,
  'folded, without one': (
    <FacetList
      label="Topic"
      options={options.map((option) => ({ ...option, chosen: false }))}
      variant="folded"
    />
  ),
  'nothing to choose': <FacetList label="Topic" options={[]} variant="folded" />,
};
