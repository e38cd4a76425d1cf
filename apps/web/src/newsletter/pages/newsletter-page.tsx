import { NEWSLETTER_PATH, NEWSLETTER_PREFERENCES_PATH } from '@rolebook/contract/paths';
import type { Site } from '@rolebook/contract/published/site';
import { PageHeading } from '../../components/page-heading/page-heading';
import { PageFrame } from '../../layouts/page-frame';
import type { NewsletterView } from '../view';
import { NewAddress } from './new-address';
import { AskForPreferences, PreferencesPage } from './preferences';
import { Confirmation, MailSent, SignUp } from './sign-up';
import { Unsubscribe } from './unsubscribe';
import { Erased, YourData } from './your-data';

interface NewsletterPageProps {
  readonly view: NewsletterView;
  readonly site: Site;
}

/** What one person sees of the newsletter: the forms, what became of them, the pages behind the links in mails. */
export function NewsletterPage({ view, site }: NewsletterPageProps) {
  return (
    <PageFrame site={site} path={NEWSLETTER_PATH}>
      <div className="newsletter-page">
        <Content view={view} site={site} />
      </div>
    </PageFrame>
  );
}

function Content({ view, site }: NewsletterPageProps) {
  switch (view.kind) {
    case 'form':
      return <SignUp view={view} site={site} />;
    case 'sent':
      return <MailSent />;
    case 'confirmation':
      return <Confirmation view={view} site={site} />;
    case 'preferences':
      return <PreferencesPage view={view} />;
    case 'ask-for-preferences':
      return <AskForPreferences view={view} />;
    case 'unsubscribe':
      return <Unsubscribe token={view.token} standing={view.standing} />;
    case 'data':
      return <YourData view={view} />;
    case 'erased':
      return <Erased />;
    case 'new-address':
      return <NewAddress state={view.state} token={view.token} />;
    case 'unknown-link':
      return <UnknownLink />;
    case 'down':
      return (
        <PageHeading
          title="We cannot do this just now"
          standfirst="Nothing was changed. Please try again in a few minutes."
        />
      );
    default:
      return view satisfies never;
  }
}

function UnknownLink() {
  return (
    <>
      <PageHeading
        title="We do not know this link"
        standfirst="Perhaps it was cut off on its way, or what it led to is erased. Open it from the mail once more."
      />
      <p>
        <a href={NEWSLETTER_PREFERENCES_PATH}>Have a link to your preferences sent to you</a>
      </p>
    </>
  );
}
