import { NEWSLETTER_PREFERENCES_PATH, PRIVACY_PATH } from '@rolebook/contract/paths';
import { InterestChoices } from '../../components/interest-choices/interest-choices';
import { PageHeading } from '../../components/page-heading/page-heading';
import type { NewsletterView } from '../view';
import { TokenForm } from './token-form';

type PreferencesView = Extract<NewsletterView, { kind: 'preferences' }>;

const NOTICES = {
  saved: { tone: 'tip', text: 'Saved.' },
  changed: {
    tone: 'warning',
    text: 'Our wording has changed since you opened this page, so nothing was saved. Please read it and save again.',
  },
  'link-sent': { tone: 'tip', text: 'A link is on its way to your inbox. It works for one hour.' },
  'too-often': {
    tone: 'warning',
    text: 'We sent such a link a moment ago. Look into your inbox, or try again in a quarter of an hour.',
  },
} as const;

const SUPPRESSED = {
  bounces:
    'Our mails to this address came back, so we have stopped sending. Change your address below, or write to us.',
  complaint:
    'A mail of ours was reported as spam from this address, so we have stopped sending. Write to us if that was a mistake.',
  blocked: 'We do not send to this address. Write to us if you think that is a mistake.',
} as const;

/** What comes, how often and about what; and the way to one's data. */
export function PreferencesPage({ view }: { readonly view: PreferencesView }) {
  const { preferences, token, notice } = view;
  const { purposes, roles, topics, suppressed } = preferences;
  const chosen = [...roles, ...topics].filter((choice) => choice.chosen).map(({ id }) => id);
  return (
    <>
      <PageHeading
        title="Your newsletter"
        standfirst={`Preferences of ${preferences.maskedAddress}. Untick everything to leave.`}
      />
      {notice && (
        <p className="newsletter-page-notice" role="status" data-tone={NOTICES[notice].tone}>
          {NOTICES[notice].text}
        </p>
      )}
      {suppressed && (
        <p className="newsletter-page-notice" data-tone="warning">
          {SUPPRESSED[suppressed]}
        </p>
      )}
      <TokenForm path={NEWSLETTER_PREFERENCES_PATH} token={token} button="Save my preferences">
        <input type="hidden" name="wordingVersion" value={preferences.wordingVersion} />
        <fieldset>
          <legend>What may we send you?</legend>
          {purposes.map(({ slug, label, description, chosen: ticked }) => (
            <label key={slug} className="newsletter-form-purpose">
              <input type="checkbox" name="purposes" value={slug} defaultChecked={ticked} />
              <span>
                {label}. {description}
              </span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>How often?</legend>
          <Frequency value="every-issue" label="Every issue" current={preferences.frequency} />
          <Frequency
            value="monthly"
            label="Once a month: the first issue of the month"
            current={preferences.frequency}
          />
        </fieldset>
        <InterestChoices choices={preferences} chosen={chosen} />
        <p className="newsletter-form-consent">
          {preferences.consent} <a href={PRIVACY_PATH}>Privacy policy</a>
        </p>
      </TokenForm>
      <section aria-labelledby="your-data">
        <h2 id="your-data">Your address and your data</h2>
        <p>
          To change your address, download what we keep about you, or have it erased, ask for a link. It goes
          to your inbox alone, so that nobody who was forwarded one of our mails can do this for you.
        </p>
        <TokenForm
          path={NEWSLETTER_PREFERENCES_PATH}
          token={token}
          action="data-link"
          button="Send me the link"
          weight="quiet"
        />
      </section>
    </>
  );
}

function Frequency(props: {
  readonly value: 'every-issue' | 'monthly';
  readonly label: string;
  readonly current: string;
}) {
  return (
    <label className="newsletter-form-purpose">
      <input
        type="radio"
        name="frequency"
        value={props.value}
        defaultChecked={props.value === props.current}
      />
      <span>{props.label}</span>
    </label>
  );
}

/** For those who have no mail of ours at hand. */
export function AskForPreferences({
  view,
}: {
  readonly view: Extract<NewsletterView, { kind: 'ask-for-preferences' }>;
}) {
  const { email, fault, formToken } = view;
  return (
    <>
      <PageHeading
        title="Your newsletter preferences"
        standfirst="Every mail of ours has a link to them. If you have none at hand, we send you one."
      />
      <form className="token-form" action={NEWSLETTER_PREFERENCES_PATH} method="post">
        {formToken && <input type="hidden" name="formToken" value={formToken} />}
        <div>
          <label className="token-form-label" htmlFor="email">
            E-mail address
          </label>
          <input
            id="email"
            type="email"
            name="email"
            autoComplete="email"
            required
            maxLength={254}
            defaultValue={email}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? 'email-fault' : undefined}
          />
          {fault && (
            <p className="token-form-fault" id="email-fault" role="status">
              {fault}
            </p>
          )}
        </div>
        <div className="newsletter-form-trap" aria-hidden="true">
          <label>
            Leave this empty
            <input type="text" name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <div>
          <button type="submit" className="token-form-button" data-weight="main">
            Send me the link
          </button>
        </div>
      </form>
    </>
  );
}
