import { resolve } from 'node:path';
import { POSTGRES_USER, postgresUrl } from '../postgres';
import { localAddress, type RunnerConfiguration } from './configuration';
import type { DataFolder } from './data-folder';
import type { Secrets } from './secrets';

export const DATABASE_NAME = POSTGRES_USER;

export interface RunAddresses {
  site: string;
  cms: string;
  /** Null when mails go to an SMTP server of the user's own. */
  inbox: string | null;
  /** Where this machine reaches the two, whatever their public addresses are. */
  siteInternal: string;
  cmsInternal: string;
}

export function addressesOf(configuration: RunnerConfiguration): RunAddresses {
  const { HOST, WEB_PORT, CMS_PORT, INBOX_PORT } = configuration;
  const address = localAddress(HOST);
  return {
    site: configuration.SITE_URL ?? `http://localhost:${WEB_PORT}`,
    cms: configuration.CMS_URL ?? `http://localhost:${CMS_PORT}`,
    inbox: configuration.SMTP_URL ? null : `http://localhost:${INBOX_PORT}`,
    siteInternal: `http://${address}:${WEB_PORT}`,
    cmsInternal: `http://${address}:${CMS_PORT}`,
  };
}

/**
 * The environment of cms, worker and web: what the user gave, completed. Nothing of it enters a build, so that one build
 * serves every configuration.
 */
export function appEnvironment(
  given: Record<string, string | undefined>,
  configuration: RunnerConfiguration,
  secrets: Secrets,
  data: DataFolder,
): NodeJS.ProcessEnv {
  const addresses = addressesOf(configuration);
  const { HOST, WEB_PORT, CMS_PORT, SMTP_PORT, POSTGRES_PORT } = configuration;
  // The runner's folder is the root of the clone; the apps run in folders of their own.
  const completed: Record<string, string> = {
    HOST,
    WEB_PORT: String(WEB_PORT),
    CMS_PORT: String(CMS_PORT),
    SITE_URL: addresses.site,
    CMS_URL: addresses.cms,
    CMS_INTERNAL_URL: configuration.CMS_INTERNAL_URL ?? addresses.cmsInternal,
    WEB_INSTANCES: configuration.WEB_INSTANCES ?? addresses.siteInternal,
    DATABASE_URL:
      configuration.DATABASE_URL ??
      postgresUrl({ port: POSTGRES_PORT, password: secrets.database }, DATABASE_NAME),
    SMTP_URL: configuration.SMTP_URL ?? `smtp://${localAddress(HOST)}:${SMTP_PORT}`,
    PAYLOAD_SECRET: configuration.PAYLOAD_SECRET ?? secrets.payload,
    SHARED_SECRET: configuration.SHARED_SECRET ?? secrets.shared,
    NEWSLETTER_SECRET: configuration.NEWSLETTER_SECRET ?? secrets.newsletter,
    EDGE_SECRET: configuration.EDGE_SECRET ?? secrets.edge,
    MEDIA_DIR: resolve(configuration.MEDIA_DIR ?? data.media),
    WEB_CACHE_DIR: resolve(configuration.WEB_CACHE_DIR ?? data.webCache),
  };
  return { ...withoutNpm(given), ...completed, NEXT_TELEMETRY_DISABLED: '1' };
}

/** The web tier is headless: it holds nothing that opens the database, signs sessions or sends mail. */
export function webEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const hidden = new Set([
    'DATABASE_URL',
    'PAYLOAD_SECRET',
    'NEWSLETTER_SECRET',
    'SMTP_URL',
    'S3_ACCESS_KEY_ID',
    'S3_SECRET_ACCESS_KEY',
  ]);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !hidden.has(name)));
}

/** npm leaves dozens of variables of its own, and flags meant for the runner; the apps get none of them. */
function withoutNpm(given: Record<string, string | undefined>): Record<string, string | undefined> {
  const dropped = /^(npm_|INIT_CWD$|NODE_OPTIONS$|NODE_ENV$|PORT$|HOSTNAME$)/;
  return Object.fromEntries(Object.entries(given).filter(([name]) => !dropped.test(name)));
}
