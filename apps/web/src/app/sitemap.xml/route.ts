import { sitemapResponse } from '../../feeds/rss';

export const dynamic = 'force-static';
export const revalidate = 300;

export const GET = sitemapResponse;
