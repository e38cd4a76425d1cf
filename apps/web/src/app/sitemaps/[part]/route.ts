import { getSitemapPart } from '../../../cms/feeds';
import { configuration } from '../../../configuration';
import { sitemapXml } from '../../../discovery/sitemap';
import { xmlResponse } from '../../../feeds/xml';

export const dynamic = 'force-static';
export const revalidate = 300;
export const generateStaticParams = () => [];

export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly part: string }> },
): Promise<Response> {
  const sitemap = await getSitemapPart(`/sitemaps/${(await params).part}`);
  if (!sitemap) return new Response('There is no such part of the sitemap.\n', { status: 404 });
  return xmlResponse(sitemapXml(sitemap, configuration().siteUrl), sitemap.sequence, 'application/xml');
}
