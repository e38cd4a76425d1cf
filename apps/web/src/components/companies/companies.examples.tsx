import type { Examples } from '../examples';
import { Companies } from './companies';

export const examples: Examples = {
  'complete and sparse': (
    <Companies
      companies={[
        {
          name: 'Fixture Bank',
          url: 'https://example.org',
          sector: 'Banking',
          location: 'Leeds',
          note: 'Asks for SQL.',
        },
        { name: 'Fixture Rail', url: null, sector: null, location: null, note: null },
      ]}
    />
  ),
};
