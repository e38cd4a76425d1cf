import type { ConfirmationState } from '@rolebook/contract/newsletter';
import {
  NEWSLETTER_CONFIRM_PATH,
  NEWSLETTER_ISSUES_PATH,
  NEWSLETTER_PATH,
  NEWSLETTER_PREFERENCES_PATH,
} from '@rolebook/contract/paths';
import type { Site } from '@rolebook/contract/published/site';
import { InterestChoices } from '../../components/interest-choices/interest-choices';
import { NewsletterForm } from '../../components/newsletter-form/newsletter-form';
import { PageHeading } from '../../components/page-heading/page-heading';
import type { NewsletterView } from '../view';
import { TokenForm } from './token-form';

export function SignUp({
  view,
  site,
}: {
  readonly view: Extract<NewsletterView, { kind: 'form' }>;
  readonly site: Site;
}) {
  const { choices, oncemore } = view;
  return (
    <>
      <PageHeading
        title={oncemore ? 'One more press' : 'Newsletter'}
        standfirst={oncemore ? 'Check your address and what you agree to, then press the button.' : null}
      />
      <NewsletterForm
        id="newsletter"
        wording={site.newsletter}
        path={view.page}
        email={view.email}
        fault={view.fault ?? undefined}
        ticked={view.purposes}
        formToken={view.formToken ?? undefined}
      >
        {choices && choices.roles.length + choices.topics.length > 0 && (
          <details open={view.interests.length > 0}>
            <summary>What would you rather read about? (optional)</summary>
            <InterestChoices choices={choices} chosen={view.interests} />
          </details>
        )}
      </NewsletterForm>
      <p>
        <a href={NEWSLETTER_ISSUES_PATH}>Read past issues</a>
      </p>
      <p>
        Already subscribed? <a href={NEWSLETTER_PREFERENCES_PATH}>Change your preferences</a>
      </p>
    </>
  );
}

export function MailSent() {
  return (
    <PageHeading
      title="Check your inbox"
      standfirst="If that address can receive our mail, a message is on its way. Press the button on the page that it leads to: nothing changes before you do."
    />
  );
}

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

/** What the button is a consent to, in the words that stood on the form. */
function Agreement({
  agreement: { consent, purposes },
  privacyPath,
}: {
  readonly agreement: NonNullable<ConfirmationState['agreement']>;
  readonly privacyPath: string;
}) {
  return (
    <>
      {purposes.map(({ label, description }) => (
        <p key={label}>
          You agree to receive <strong>{label}</strong>.
          <br />
          {description}
        </p>
      ))}
      <p>
        {consent} <a href={privacyPath}>How we use your data</a>
      </p>
    </>
  );
}

export function Confirmation({
  view,
  site,
}: {
  readonly view: Extract<NewsletterView, { kind: 'confirmation' }>;
  readonly site: Site;
}) {
  const { state, token, agreement } = view;
  const { title, text } = CONFIRMATION[state];
  return (
    <>
      <PageHeading title={title} standfirst={text} />
      {state === 'open' && (
        <TokenForm path={NEWSLETTER_CONFIRM_PATH} token={token} button="Confirm my subscription">
          {agreement && <Agreement agreement={agreement} privacyPath={site.newsletter.privacyPath} />}
        </TokenForm>
      )}
      {(state === 'expired' || state === 'unknown') && (
        <p>
          <a href={NEWSLETTER_PATH}>Sign up again</a>
        </p>
      )}
    </>
  );
}
