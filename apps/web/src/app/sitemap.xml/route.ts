import { isBuilding } from '../../cms/building';
import { getSitemapIndex } from '../../cms/feeds';
import { configuration } from '../../configuration';
import { sitemapIndexXml } from '../../discovery/sitemap';
import { xmlResponse } from '../../feeds/xml';

export const dynamic = 'force-static';
export const revalidate = 300;

export async function GET(): Promise<Response> {
  const index = await getSitemapIndex();
  const siteUrl = isBuilding() ? '' : configuration().siteUrl;
  return xmlResponse(sitemapIndexXml(index, siteUrl), index.sequence, 'application/xml');
}
