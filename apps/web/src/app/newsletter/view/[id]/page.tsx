import { notFound } from 'next/navigation';
import { getSite } from '../../../../cms/site';
import { NewsletterPage } from '../../../../newsletter/pages/newsletter-page';
import { viewOf } from '../../../../newsletter/view';
import '../../../../styles/forms.css';

// As every reader page it passes the document cache, which makes a document of it and keeps nothing.
export const revalidate = 300;
export const dynamicParams = true;
export const generateStaticParams = () => [];
export const metadata = { title: 'Newsletter', robots: { index: false } };

export default async function Page({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const view = viewOf((await params).id);
  if (!view) notFound();
  return <NewsletterPage view={view} site={await getSite()} />;
}
