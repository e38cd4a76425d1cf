import { site } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { SiteHeader } from './site-header';

export const examples: Examples = {
  'on a page below a link': (
    <SiteHeader name="Rolebook" navigation={site.navigation} path="/articles/example" />
  ),
  'without navigation': <SiteHeader name="Rolebook" navigation={[]} path="/" />,
};
