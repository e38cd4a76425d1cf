import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { connection } from 'next/server';
import { getPreview } from '../../../../cms/preview';
import { getSite } from '../../../../cms/site';
import { configuration } from '../../../../configuration';
import { londonDay } from '../../../../format/dates';
import { DecideLayout } from '../../../../layouts/decide-layout';
import { LiveRefresh } from '../../live-refresh';
import '../../preview.css';
import '../../../../styles/figures.css';

export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } };

interface Route {
  readonly params: Promise<{ readonly collection: string; readonly id: string }>;
  readonly searchParams: Promise<{ readonly token?: string | string[] }>;
}

/** A draft as its readers would see it, for the person whose token it is. Never stored. */
export default async function PreviewPage({ params, searchParams }: Route) {
  await connection();
  const [{ collection, id }, { token }] = await Promise.all([params, searchParams]);
  const [answer, site] = await Promise.all([
    getPreview(collection, id, typeof token === 'string' ? token : ''),
    getSite(),
  ]);
  if (answer.status !== 200) forbidden();
  const { siteUrl, cmsUrl } = configuration();
  return (
    <>
      <p className="preview-banner" role="status">
        Preview of a draft. Readers do not see it.
      </p>
      <DecideLayout
        page={answer.value.page}
        frame={{ site, siteUrl, today: londonDay(new Date()), audience: 'preview' }}
      />
      <LiveRefresh cmsOrigin={cmsUrl} />
    </>
  );
}
