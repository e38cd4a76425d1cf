import type { DeliveryReport } from '../delivery-reports';

/** One thing that a mail service says about one mail, whatever its own format. Never logged: it holds an address. */
export interface MailEvent {
  /** Names the event at its sender: the same id twice is one event. */
  readonly id: string;
  readonly email: string;
  /** `other` is recorded and has no consequence. */
  readonly kind: DeliveryReport | 'other';
}

/** What became of a request: the status to answer with, and what it reported. */
export type ReadEvents =
  | { readonly events: readonly MailEvent[] }
  /** 401: not from whom it says. 400: from them, but not as agreed. */
  | { readonly refused: 400 | 401 };
