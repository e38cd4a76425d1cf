import { site } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { NewsletterForm } from './newsletter-form';

export const examples: Examples = {
  'in a cached page': <NewsletterForm id="letter" wording={site.newsletter} path="/articles/example" />,
  'shown again with a fault': (
    <NewsletterForm
      id="letter"
      wording={site.newsletter}
      path="/newsletter"
      email="ada@"
      fault="This is not a whole address."
      formToken="token"
    />
  ),
  'several purposes': (
    <NewsletterForm
      id="letter"
      wording={{
        ...site.newsletter,
        purposes: [
          ...site.newsletter.purposes,
          { slug: 'pay', label: 'Pay alerts', description: 'When a figure changes.' },
        ],
      }}
      path="/"
    />
  ),
};
