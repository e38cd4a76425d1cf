import type { Payload } from 'payload';
import { sendConfirmationMail } from './confirmation-mail';
import { sendFreshLink } from './personal-data/fresh-link';
import { sendPreferencesLink } from './preferences/link-mail';
import { purgeSignUps } from './purge';
import { runSubscriberImport } from './subscriber-import/run-import';
import {
  CONFIRMATION_MAIL_TASK,
  FRESH_LINK_TASK,
  PREFERENCES_LINK_TASK,
  PURGE_TASK,
  SUBSCRIBER_IMPORT_TASK,
  WELCOME_MAIL_TASK,
} from './task-names';
import { sendWelcomeMail } from './welcome-mail';

/** The newsletter's jobs, by name, for the worker. */
export const newsletterTasks: Readonly<Record<string, (payload: Payload, job: unknown) => Promise<void>>> = {
  [CONFIRMATION_MAIL_TASK]: sendConfirmationMail,
  [FRESH_LINK_TASK]: sendFreshLink,
  [PREFERENCES_LINK_TASK]: sendPreferencesLink,
  [WELCOME_MAIL_TASK]: sendWelcomeMail,
  [SUBSCRIBER_IMPORT_TASK]: runSubscriberImport,
  [PURGE_TASK]: purgeSignUps,
};
