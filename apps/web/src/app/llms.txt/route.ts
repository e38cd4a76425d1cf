import { SEQUENCE_HEADER } from '@rolebook/contract/headers';
import { isBuilding } from '../../cms/building';
import { getDirectory } from '../../cms/feeds';
import { getSite } from '../../cms/site';
import { configuration } from '../../configuration';
import { llmsText } from '../../discovery/llms';

export const dynamic = 'force-static';
export const revalidate = 300;

export async function GET(): Promise<Response> {
  const [directory, site] = await Promise.all([getDirectory(), getSite()]);
  const siteUrl = isBuilding() ? '' : configuration().siteUrl;
  return new Response(llmsText(site, directory, siteUrl), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      [SEQUENCE_HEADER]: String(directory.sequence),
    },
  });
}
