import { everyBlock } from '../../../tests/fixtures/article';
import { site } from '../../../tests/fixtures/frame';
import { EXAMPLE_DAY, type Examples } from '../examples';
import { Body } from './body';
import type { BodyContext } from './context';

const context: BodyContext = {
  documentId: 'article-1',
  path: '/articles/example',
  today: EXAMPLE_DAY,
  audience: 'reader',
  newsletter: site.newsletter,
};

export const examples: Examples = {
  'every block, for readers': (
    <Body blocks={everyBlock.filter(({ type }) => type !== 'unsupported')} context={context} />
  ),
  empty: <Body blocks={[]} context={context} />,
};
