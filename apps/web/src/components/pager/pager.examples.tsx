import type { Examples } from '../examples';
import { Pager } from './pager';

export const examples: Examples = {
  'in the middle': <Pager listPath="/articles" page={5} pages={9} />,
  first: <Pager listPath="/articles" page={1} pages={2} />,
  'one page needs no pager': <Pager listPath="/articles" page={1} pages={1} />,
};
