import type { Examples } from '../examples';
import { Section } from './section';

export const examples: Examples = {
  'with a link': (
    <Section id="latest" heading="Latest" more={{ label: 'All articles', href: '/articles' }}>
      <p>Words</p>
    </Section>
  ),
};
