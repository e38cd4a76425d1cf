import { site } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { SiteFooter } from './site-footer';

export const examples: Examples = {
  complete: <SiteFooter site={site} />,
  'before the cms answers': (
    <SiteFooter site={{ name: 'Rolebook', tagline: '', footer: { groups: [], note: '' } }} />
  ),
};
