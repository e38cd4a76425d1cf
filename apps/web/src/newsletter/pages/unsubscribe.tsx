import type { UnsubscribeState } from '@rolebook/contract/newsletter-subscriber';
import {
  NEWSLETTER_PATH,
  NEWSLETTER_PREFERENCES_PATH,
  NEWSLETTER_UNSUBSCRIBE_PATH,
} from '@rolebook/contract/paths';
import { PageHeading } from '../../components/page-heading/page-heading';
import { TokenForm } from './token-form';

interface UnsubscribeProps {
  readonly token: string;
  readonly standing: UnsubscribeState;
}

export function Unsubscribe({ token, standing }: UnsubscribeProps) {
  const { state, label, preferencesToken } = standing;
  const preferences = preferencesToken ? `${NEWSLETTER_PREFERENCES_PATH}?token=${preferencesToken}` : null;
  const what = label ?? 'this newsletter';
  if (state !== 'subscribed') {
    return (
      <>
        <PageHeading
          title="You have left"
          standfirst={`We no longer send you ${what}. There is nothing else to do.`}
        />
        <p>
          Changed your mind?{' '}
          <a href={preferences ?? NEWSLETTER_PATH}>
            {preferences ? 'Open your preferences' : 'Sign up again'}
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <PageHeading
        title={`Leave ${what}?`}
        standfirst="Nothing has been changed by opening this page. Press the button and we stop at once."
      />
      <TokenForm path={NEWSLETTER_UNSUBSCRIBE_PATH} token={token} button="Unsubscribe" />
      {preferences && (
        <p>
          Too many mails? <a href={preferences}>Receive one a month, or choose what they are about</a>
        </p>
      )}
    </>
  );
}
