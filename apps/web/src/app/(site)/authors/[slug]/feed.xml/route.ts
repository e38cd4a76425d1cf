import { authorFeedPath } from '@rolebook/contract/paths';
import { feedResponse } from '../../../../../feeds/rss';
import { slugParameter } from '../../../../../layouts/route-parameters';

export const dynamic = 'force-static';
export const revalidate = 300;
export const generateStaticParams = () => [];

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return feedResponse(authorFeedPath(slugParameter((await params).slug)));
}
