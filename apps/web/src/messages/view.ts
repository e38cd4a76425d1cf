import type { MessageKind } from '@rolebook/contract/reader-message';
import { viewsAt } from '../one-reader/views';

/** What somebody typed into a form, given back when something is wrong with it. */
export interface TypedMessage {
  readonly page: string;
  readonly about: string;
  readonly message: string;
  readonly name: string;
  readonly email: string;
}

export interface MessageFault {
  /** Null when it is not about one field. */
  readonly field: string | null;
  readonly text: string;
}

export type MessageView =
  | {
      readonly kind: 'form';
      readonly about: MessageKind;
      readonly typed: TypedMessage;
      readonly fault: MessageFault | null;
      readonly formToken: string | null;
    }
  | { readonly kind: 'thanks'; readonly about: MessageKind; readonly reference: string };

export const { viewOf, showView } = viewsAt<MessageView>('message', '/contact/view');
