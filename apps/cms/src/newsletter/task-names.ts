/** Names under which the worker finds the newsletter's jobs. They stand in the queue: change them only with care. */
export const CONFIRMATION_MAIL_TASK = 'newsletter.confirmation-mail';
export const PURGE_TASK = 'newsletter.purge';
export const FRESH_LINK_TASK = 'newsletter.fresh-link';
export const PREFERENCES_LINK_TASK = 'newsletter.preferences-link';
export const WELCOME_MAIL_TASK = 'newsletter.welcome-mail';
export const SUBSCRIBER_IMPORT_TASK = 'newsletter.subscriber-import';
