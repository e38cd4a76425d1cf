import { SEQUENCE_META_NAME } from '@rolebook/contract/headers';

/**
 * Says which renewal a page contains. React lifts it into the head; the document cache turns it into a header, by
 * which the worker sees that readers get the new page. Every page that comes from the cms renders it once.
 */
export function SequenceMark({ of }: { readonly of: { readonly sequence: number } }) {
  return <meta name={SEQUENCE_META_NAME} content={String(of.sequence)} />;
}
