import { notFound } from 'next/navigation';
import { MessagePage, messageTitle } from '../../../../messages/message-page';
import { viewOf } from '../../../../messages/view';
import { knownSite } from '../../../../one-reader/known-site';
import '../../../../styles/forms.css';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

// As every reader page it passes the document cache, which makes a document of it and keeps nothing.
export const revalidate = 300;
export const dynamicParams = true;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const view = viewOf((await params).id);
  const { name } = await knownSite();
  return { title: `${view ? messageTitle(view) : 'Contact'} – ${name}`, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const view = viewOf((await params).id);
  if (!view) notFound();
  return <MessagePage view={view} site={await knownSite()} />;
}
