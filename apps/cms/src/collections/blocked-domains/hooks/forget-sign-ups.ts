import type { CollectionAfterChangeHook } from 'payload';
import { transactionOf } from '../../../database/query';
import type { BlockedDomain } from '../../../payload-types';

/** What waits for confirmation at the domain is forgotten with its links: a mail that left before cannot be used. */
export const forgetSignUps: CollectionAfterChangeHook<BlockedDomain> = async ({ doc, req }) => {
  const query = await transactionOf(req);
  await query(
    `with forgotten as (
       delete from rolebook.sign_ups
       where split_part(email_key, '@', 2) = $1 or right(email_key, length($1) + 1) = '.' || $1 returning id)
     delete from rolebook.sign_up_tokens where sign_up_id in (select id from forgotten)`,
    [doc.domain],
  );
  return doc;
};
