/** Names under which the worker finds the newsletter's jobs. They stand in the queue: change them only with care. */
export const CONFIRMATION_MAIL_TASK = 'newsletter.confirmation-mail';
export const PURGE_TASK = 'newsletter.purge';
