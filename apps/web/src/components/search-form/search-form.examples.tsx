import type { Examples } from '../examples';
import { SearchForm } from './search-form';

export const examples: Examples = {
  'in the header': <SearchForm id="header" variant="header" />,
  'on a page, with what was searched for': (
    <SearchForm id="page" variant="page" text={'“ml ops” <b>'} kept={[['kind', 'article']]} />
  ),
};
