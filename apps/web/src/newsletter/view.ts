import type { ConfirmationState } from '@rolebook/contract/newsletter';
import type {
  Choices,
  DataState,
  NewAddressState,
  Preferences,
  UnsubscribeState,
} from '@rolebook/contract/newsletter-subscriber';
import { viewsAt } from '../one-reader/views';

/** A form that asks for an address, shown with what was typed and what was wrong with it. */
interface AddressForm {
  readonly email: string;
  readonly fault: string | null;
  /** Single use; null when the cms could not give one. */
  readonly formToken: string | null;
}

/** What a page of the newsletter shows to one person. */
export type NewsletterView =
  | ({
      readonly kind: 'form';
      /** Path of the page on which the person began. */
      readonly page: string;
      /** Nothing is wrong: the form in a cached page is asked once more, with a token. */
      readonly oncemore: boolean;
      readonly purposes: readonly string[];
      /** What somebody may be interested in; null when the cms did not say. */
      readonly choices: Choices | null;
      readonly interests: readonly string[];
    } & AddressForm)
  | { readonly kind: 'sent' }
  | ({ readonly kind: 'confirmation'; readonly token: string } & Readonly<ConfirmationState>)
  | {
      readonly kind: 'preferences';
      readonly token: string;
      readonly preferences: Extract<Preferences, { state: 'open' }>;
      readonly notice: 'saved' | 'changed' | 'link-sent' | 'too-often' | null;
    }
  | ({ readonly kind: 'ask-for-preferences' } & AddressForm)
  | { readonly kind: 'unsubscribe'; readonly token: string; readonly standing: UnsubscribeState }
  | {
      readonly kind: 'data';
      readonly token: string;
      readonly data: DataState;
      readonly email: string;
      readonly notice: 'new-address-sent' | 'malformed' | null;
    }
  | { readonly kind: 'erased' }
  | { readonly kind: 'new-address'; readonly token: string; readonly state: NewAddressState }
  | { readonly kind: 'unknown-link' }
  | { readonly kind: 'down' };

export const { viewOf, showView } = viewsAt<NewsletterView>('newsletter', '/newsletter/view');
