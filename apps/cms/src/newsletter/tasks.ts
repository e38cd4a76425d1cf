import type { Payload } from 'payload';
import { sendConfirmationMail } from './confirmation-mail';
import { purgeSignUps } from './purge';
import { CONFIRMATION_MAIL_TASK, PURGE_TASK } from './task-names';

/** The newsletter's jobs, by name, for the worker. */
export const newsletterTasks: Readonly<Record<string, (payload: Payload, job: unknown) => Promise<void>>> = {
  [CONFIRMATION_MAIL_TASK]: sendConfirmationMail,
  [PURGE_TASK]: purgeSignUps,
};
