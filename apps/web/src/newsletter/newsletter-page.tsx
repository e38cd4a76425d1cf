import { NEWSLETTER_CONFIRM_PATH, NEWSLETTER_PATH } from '@rolebook/contract/paths';
import type { Site } from '@rolebook/contract/published/site';
import { NewsletterForm } from '../components/newsletter-form/newsletter-form';
import { PageHeading } from '../components/page-heading/page-heading';
import { PageFrame } from '../layouts/page-frame';
import type { NewsletterView } from './view';

const CONFIRMATION = {
  open: {
    title: 'One press and you are subscribed',
    text: 'Nothing has been changed by opening this page. Press the button to confirm that you want the newsletter.',
  },
  confirmed: {
    title: 'You are subscribed',
    text: 'Thank you. The next issue comes to your inbox, and every one of them has a link to leave.',
  },
  expired: {
    title: 'This link is too old',
    text: 'Links in confirmation mails work for three days. Sign up again and we send a new one.',
  },
  unknown: {
    title: 'We do not know this link',
    text: 'Perhaps it was cut off on its way. Open it from the mail once more, or sign up again.',
  },
} as const;

/** What one person sees of the newsletter: the form, that a mail was sent, the page behind the link in it. */
export function NewsletterPage({ view, site }: { readonly view: NewsletterView; readonly site: Site }) {
  return (
    <PageFrame site={site} path={NEWSLETTER_PATH}>
      <div className="index-page">
        <Content view={view} site={site} />
      </div>
    </PageFrame>
  );
}

function Content({ view, site }: { readonly view: NewsletterView; readonly site: Site }) {
  switch (view.kind) {
    case 'form':
      return (
        <>
          <PageHeading
            title={view.oncemore ? 'One more press' : 'Newsletter'}
            standfirst={
              view.oncemore ? 'Check your address and what you agree to, then press the button.' : null
            }
          />
          <NewsletterForm
            id="newsletter"
            wording={site.newsletter}
            path={view.page}
            email={view.email}
            fault={view.fault ?? undefined}
            formToken={view.formToken ?? undefined}
          />
        </>
      );
    case 'sent':
      return (
        <PageHeading
          title="Check your inbox"
          standfirst="If that address can receive our mail, a message is on its way. Press the button on the page that it leads to: only then are you subscribed."
        />
      );
    case 'confirmation': {
      const { title, text } = CONFIRMATION[view.state];
      return (
        <>
          <PageHeading title={title} standfirst={text} />
          {view.state === 'open' && (
            <form className="newsletter-confirm" action={NEWSLETTER_CONFIRM_PATH} method="post">
              <input type="hidden" name="token" value={view.token} />
              <button type="submit">Confirm my subscription</button>
            </form>
          )}
          {(view.state === 'expired' || view.state === 'unknown') && (
            <p>
              <a href={NEWSLETTER_PATH}>Sign up again</a>
            </p>
          )}
        </>
      );
    }
    default:
      return view satisfies never;
  }
}
