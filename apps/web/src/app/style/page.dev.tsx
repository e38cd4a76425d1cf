import type { Metadata } from 'next';
import { REGISTRY } from '../../components/registry';
import { tokensByUse } from '../../style-page/read-tokens';
import { StylePage } from '../../style-page/style-page';
import '../../styles/figures.css';
import '../../styles/forms.css';
import '../../styles/search.css';

export const metadata: Metadata = { title: 'Style', robots: { index: false } };

/** In development alone: a production build does not know this file's ending (next.config.ts). */
export default async function Style() {
  return <StylePage tokens={await tokensByUse()} components={REGISTRY} />;
}
