import { NEWSLETTER_DATA_PATH, NEWSLETTER_PREFERENCES_PATH } from '@rolebook/contract/paths';
import { PageHeading } from '../../components/page-heading/page-heading';
import type { NewsletterView } from '../view';
import { TokenForm } from './token-form';

export function YourData({ view }: { readonly view: Extract<NewsletterView, { kind: 'data' }> }) {
  const { data, token, notice } = view;
  if (data.state !== 'open') return <OldLink />;
  return (
    <>
      <PageHeading
        title="Your data"
        standfirst={`What we keep about ${data.maskedAddress}. Nothing has been changed by opening this page.`}
      />
      {notice === 'new-address-sent' && (
        <p className="newsletter-page-notice" role="status">
          A message is on its way to the new address. The newsletter moves there when its button is pressed.
        </p>
      )}
      <TokenForm path={NEWSLETTER_DATA_PATH} token={token} action="download" button="Download my data" />
      <section aria-labelledby="new-address">
        <h2 id="new-address">Change your address</h2>
        <NewAddressForm token={token} email={view.email} malformed={notice === 'malformed'} />
      </section>
      <section aria-labelledby="erase">
        <h2 id="erase">Erase everything</h2>
        <p>
          We forget your address, what you agreed to and what you are interested in. All that stays is a
          fingerprint of the address that cannot be read back: it keeps others from signing you up in a list
          of theirs.
        </p>
        <details>
          <summary>I want everything erased</summary>
          <TokenForm
            path={NEWSLETTER_DATA_PATH}
            token={token}
            action="erase"
            button="Erase me, for good"
            weight="quiet"
          />
        </details>
      </section>
    </>
  );
}

interface NewAddressFormProps {
  readonly token: string;
  readonly email: string;
  readonly malformed: boolean;
}

function NewAddressForm({ token, email, malformed }: NewAddressFormProps) {
  return (
    <TokenForm
      path={NEWSLETTER_DATA_PATH}
      token={token}
      action="new-address"
      button="Change my address"
      weight="quiet"
    >
      <div>
        <label className="token-form-label" htmlFor="email">
          New e-mail address
        </label>
        <input
          id="email"
          type="email"
          name="email"
          autoComplete="email"
          required
          maxLength={254}
          defaultValue={email}
          aria-invalid={malformed || undefined}
          aria-describedby={malformed ? 'email-fault' : undefined}
        />
        {malformed && (
          <p className="token-form-fault" id="email-fault" role="status">
            Enter an email address in full, such as name@example.org.
          </p>
        )}
      </div>
    </TokenForm>
  );
}

export function OldLink() {
  return (
    <>
      <PageHeading
        title="This link is too old"
        standfirst="Links to your data work for one hour. Ask for a new one on the page of your preferences."
      />
      <p>
        <a href={NEWSLETTER_PREFERENCES_PATH}>Your preferences</a>
      </p>
    </>
  );
}

export function Erased() {
  return (
    <PageHeading
      title="You are forgotten"
      standfirst="Everything that we kept about you is erased. Thank you for having read us."
    />
  );
}
