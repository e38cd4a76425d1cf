import {
  drainVariable,
  listVariable,
  originVariable,
  portVariable,
  readEnvironment,
  secretVariable,
} from '@rolebook/contract/environment';
import { z } from 'zod';

/** A whole number of at least one, written in digits. */
const countVariable = z.coerce
  .number({ error: 'is not a number' })
  .int('is not a whole number')
  .min(1, 'is less than 1');

const shape = {
  DATABASE_URL: z.string({ error: 'is not set' }).min(1),
  PAYLOAD_SECRET: secretVariable,
  SHARED_SECRET: secretVariable,
  NEWSLETTER_SECRET: secretVariable,
  SITE_URL: originVariable,
  CMS_URL: originVariable,
  CMS_PORT: portVariable.default(3001),
  SMTP_URL: z.string({ error: 'is not set' }).regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://'),
  MAIL_FROM: z.string().min(3).default('Rolebook <hello@rolebook.example>'),
  NEWSLETTER_MAILS_PER_SECOND: countVariable.default(50),
  NEWSLETTER_MAILS_PER_DOMAIN: countVariable.default(20),
  NEWSLETTER_CONNECTIONS: countVariable.default(1),
  NEWSLETTER_LEASE_SECONDS: countVariable.default(120),
  NEWSLETTER_RETRY_SECONDS: countVariable.default(60),
  MEDIA_DIR: z.string().min(1).optional(),
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  WEB_INSTANCES: listVariable.default([]),
  EDGE_INSTANCES: listVariable.default([]),
  EDGE_SECRET: z.string().optional(),
  SNS_TOPIC_ARN: z
    .string()
    .regex(/^arn:aws[a-z-]*:sns:/, 'must be the ARN of an SNS topic')
    .optional(),
  POSTMARK_WEBHOOK_LOGIN: z
    .string()
    .regex(/^[^:]+:.{16,}$/, 'must be user:password, with at least 16 characters of password')
    .optional(),
  MAIL_EVENTS_SECRET: secretVariable.optional(),
  TRUSTED_PROXIES: listVariable.default([]),
  DRAIN_SECONDS: drainVariable,
};

export type Configuration = ReturnType<typeof readConfiguration>;

/**
 * Reads the cms's configuration from an environment. Pure: give it what you like in tests.
 * @throws Error that names every unusable variable and none of their values.
 */
export function readConfiguration(environment: Record<string, string | undefined>) {
  return readEnvironment(shape, environment);
}

/** What stands in for the configuration while `next build` and the generators evaluate the modules: it reaches nothing. */
const OFFLINE: Record<string, string> = {
  DATABASE_URL: 'postgres://offline.invalid/rolebook',
  PAYLOAD_SECRET: 'offline'.repeat(6),
  SHARED_SECRET: 'offline'.repeat(6),
  NEWSLETTER_SECRET: 'offline'.repeat(6),
  SITE_URL: 'http://site.invalid',
  CMS_URL: 'http://cms.invalid',
  SMTP_URL: 'smtp://offline.invalid',
};

/** True in `next build` and in generators that set `ROLEBOOK_OFFLINE`: nothing may be reached and nothing is configured. */
export function isOffline(environment: Record<string, string | undefined> = process.env): boolean {
  return environment.NEXT_PHASE === 'phase-production-build' || environment.ROLEBOOK_OFFLINE === '1';
}

let known: Configuration | undefined;

/** The configuration of this process, read once, at first use. */
export function configuration(): Configuration {
  known ??= readConfiguration(isOffline() ? OFFLINE : process.env);
  return known;
}
