import type { RefusalReason } from './take-rows';

/** What the report says of a row that was not taken. */
export const REFUSAL_WORDS: Readonly<Record<RefusalReason, string>> = {
  malformed: 'This is not one usable e-mail address.',
  repeated: 'The same address stands further up in the file.',
  cells:
    'The row has more or fewer cells than the header. A cell that holds a comma must stand in quotation marks.',
  date: 'The day of consent is not a day in the past, such as 2026-03-31.',
  subscribed: 'Is subscribed already.',
  left: 'Has unsubscribed. Only they themselves can come back.',
  'blocked-domain': 'The desk blocks this domain (see Blocked domains).',
  'suppressed-hard-bounce': 'The mailbox does not exist: an earlier mail came back.',
  'suppressed-soft-bounces': 'Three mails in a row came back.',
  'suppressed-complaint': 'Reported a mail of ours as spam.',
  'suppressed-blocked': 'Is blocked by the desk.',
  'suppressed-erased': 'Was erased on request. Only they themselves can come back.',
};

export const wordsOf = (reason: string): string =>
  (REFUSAL_WORDS as Readonly<Record<string, string>>)[reason] ?? reason;
