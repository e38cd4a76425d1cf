/** Header names that the tiers agree on. Lower case, as Node gives them. */

/** On reader pages: the renewal sequence that the page contains. The worker waits until it is served. */
export const SEQUENCE_HEADER = 'x-rolebook-sequence';
/** On reader pages, for the edge alone: the keys by which it purges. The edge removes it. */
export const KEYS_HEADER = 'xkey';
/** On requests between tiers: who signed it and when (see signing.ts). */
export const SIGNATURE_HEADER = 'x-rolebook-signature';
/** On requests inside the web process: the client address that front/ decided on. Overwrites what a client sent. */
export const CLIENT_ADDRESS_HEADER = 'x-rolebook-client-address';
export const REQUEST_ID_HEADER = 'x-request-id';

/** In the HTML that React renders: the sequence, read and removed by the document cache. */
export const SEQUENCE_META_NAME = 'rolebook:sequence';
