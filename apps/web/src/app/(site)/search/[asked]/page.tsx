import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getSite } from '../../../../cms/site';
import { SearchLayout } from '../../../../layouts/search/search-layout';
import { type Asked, askedByCode } from '../../../../search/asked';
import { findFor } from '../../../../search/find-for';
import '../../../../styles/search.css';

// As every reader page it passes the document cache, which makes a document of it and keeps nothing.
export const revalidate = 300;
export const dynamicParams = true;
export const generateStaticParams = () => [];

interface Route {
  readonly params: Promise<{ readonly asked: string }>;
}

/** The front makes the segment of the query of `/search`. */
async function askedOf({ params }: Route): Promise<Asked> {
  return askedByCode((await params).asked) ?? notFound();
}

export async function generateMetadata(route: Route): Promise<Metadata> {
  const [{ text }, site] = await Promise.all([askedOf(route), getSite()]);
  const title = text === '' ? 'Search' : `${text} – Search`;
  return { title: { absolute: `${title} – ${site.name}` }, robots: { index: false, follow: true } };
}

export default async function Page(route: Route) {
  const asked = await askedOf(route);
  const [found, site] = await Promise.all([findFor(asked), getSite()]);
  return <SearchLayout asked={asked} found={found} site={site} />;
}
