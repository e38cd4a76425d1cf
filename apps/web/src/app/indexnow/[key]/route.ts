import { getSite } from '../../../cms/site';

export const dynamic = 'force-static';
export const revalidate = 300;
export const generateStaticParams = () => [];

/** Shows IndexNow that whoever announces addresses of this site also runs it. Reached as `/{key}.txt`. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly key: string }> },
): Promise<Response> {
  const { key } = await params;
  const { discovery } = await getSite();
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  if (discovery.indexNowKey !== key) return new Response('Unknown key.\n', { status: 404, headers });
  return new Response(key, { headers });
}
