import { isBuilding } from '../../cms/building';
import { getSite } from '../../cms/site';
import { configuration } from '../../configuration';
import { robotsText } from '../../discovery/robots';

export const dynamic = 'force-static';
export const revalidate = 300;

export async function GET(): Promise<Response> {
  const { discovery } = await getSite();
  return new Response(robotsText(discovery, isBuilding() ? '' : configuration().siteUrl), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
