import type { NewAddressState } from '@rolebook/contract/newsletter-subscriber';
import { NEWSLETTER_NEW_ADDRESS_PATH, NEWSLETTER_PREFERENCES_PATH } from '@rolebook/contract/paths';
import { PageHeading } from '../../components/page-heading/page-heading';
import { TokenForm } from './token-form';

const WORDS: Readonly<Record<NewAddressState, { title: string; text: string }>> = {
  open: {
    title: 'Shall the newsletter come here?',
    text: 'Nothing has been changed by opening this page. Press the button and your subscription moves to this address.',
  },
  changed: {
    title: 'Your address is changed',
    text: 'From now on the newsletter comes to the new address, with everything that you had chosen.',
  },
  taken: {
    title: 'This address is subscribed already',
    text: 'Two subscriptions cannot share one address. Leave with the old one if you no longer need it.',
  },
  expired: {
    title: 'This link is too old',
    text: 'Links to confirm an address work for three days. Ask for a new one on the page of your preferences.',
  },
  unknown: {
    title: 'We do not know this link',
    text: 'Perhaps it was cut off on its way. Open it from the mail once more.',
  },
};

export function NewAddress({ state, token }: { readonly state: NewAddressState; readonly token: string }) {
  const { title, text } = WORDS[state];
  return (
    <>
      <PageHeading title={title} standfirst={text} />
      {state === 'open' && (
        <TokenForm path={NEWSLETTER_NEW_ADDRESS_PATH} token={token} button="Use this address" />
      )}
      {(state === 'taken' || state === 'expired' || state === 'unknown') && (
        <p>
          <a href={NEWSLETTER_PREFERENCES_PATH}>Your preferences</a>
        </p>
      )}
    </>
  );
}
