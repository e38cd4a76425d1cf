import type { Query } from '../../../database/query';

/** Somebody who may be written to at this moment, with the links that are theirs alone. */
export interface Recipient {
  readonly email: string;
  readonly unsubscribeUrl: string;
  readonly preferencesUrl: string;
}

export type Permission = { readonly may: true; readonly recipient: Recipient } | { readonly may: false; readonly why: string };

/** What sending needs to know of subscribers. */
export interface Audience {
  /** How many would receive an issue of this purpose if it were sent now. */
  count(query: Query, purpose: string): Promise<number>;
  /** Gives the issue one delivery row for each of them. Running it twice adds nobody twice. */
  enlist(query: Query, issueId: string, purpose: string): Promise<void>;
  /** Consent and suppression, read anew just before a mail is handed over. */
  permission(query: Query, subscriberId: string, purpose: string): Promise<Permission>;
  /** The mail server says that there is no such mailbox. */
  addressIsDead(query: Query, subscriberId: string, reply: string): Promise<void>;
  /** Everybody whose mail was taken has now had an issue. */
  finished(query: Query, issueId: string): Promise<void>;
}
