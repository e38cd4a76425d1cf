import { listPagePath } from '@rolebook/contract/paths';
import type { Examples } from '../examples';
import { Pager } from './pager';

export const examples: Examples = {
  'in the middle': <Pager hrefOf={(page) => listPagePath('/articles', page)} page={5} pages={9} />,
  first: <Pager hrefOf={(page) => listPagePath('/articles', page)} page={1} pages={2} />,
  'one page needs no pager': <Pager hrefOf={(page) => listPagePath('/articles', page)} page={1} pages={1} />,
};
