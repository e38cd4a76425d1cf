import type { PageKind } from '@rolebook/contract/published/page';
import { getPage } from '../cms/pages';
import { SequenceMark } from '../cms/sequence-mark';
import { getSite } from '../cms/site';
import { configuration } from '../configuration';
import { londonDay } from '../format/dates';
import { structuredDataFor } from '../structured-data/graph';
import { JsonLd } from '../structured-data/json-ld';
import { DecideLayout } from './decide-layout';

interface ReaderPageProps {
  readonly path: string;
  readonly kind: PageKind;
}

/** A published page, from its path to its document: fetch, mark, describe, lay out. */
export async function ReaderPage({ path, kind }: ReaderPageProps) {
  const [page, site] = await Promise.all([getPage(path, kind), getSite()]);
  const { siteUrl } = configuration();
  return (
    <>
      <SequenceMark of={page} />
      <JsonLd graph={structuredDataFor(page, site, siteUrl)} />
      <DecideLayout page={page} frame={{ site, siteUrl, today: londonDay(new Date()), audience: 'reader' }} />
    </>
  );
}
