import { viewsAt } from '../one-reader/views';

/** What a page of the newsletter shows to one person. */
export type NewsletterView =
  | {
      readonly kind: 'form';
      readonly email: string;
      readonly fault: string | null;
      readonly formToken: string | null;
      /** Path of the page on which the person began. */
      readonly page: string;
      /** Nothing is wrong: the form in a cached page is asked once more, with a token. */
      readonly oncemore: boolean;
    }
  | { readonly kind: 'sent' }
  | {
      readonly kind: 'confirmation';
      readonly state: 'open' | 'confirmed' | 'expired' | 'unknown';
      readonly token: string;
    };

export const { viewOf, showView } = viewsAt<NewsletterView>('newsletter', '/newsletter/view');
