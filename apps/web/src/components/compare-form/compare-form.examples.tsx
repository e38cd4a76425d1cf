import type { Examples } from '../examples';
import { CompareForm } from './compare-form';

const roles = [
  { slug: 'data-analyst', title: 'Data Analyst', family: 'Data' },
  { slug: 'ml-engineer', title: 'ML Engineer', family: 'Machine learning' },
  { slug: 'product-manager', title: 'Product Manager', family: null },
];

export const examples: Examples = {
  'with one role given': <CompareForm fixed={{ slug: 'ml-engineer', title: 'ML Engineer' }} roles={roles} />,
  'both to choose': <CompareForm roles={roles} />,
};
