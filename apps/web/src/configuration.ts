import path from 'node:path';
import {
  drainVariable,
  listVariable,
  originVariable,
  readEnvironment,
  secretVariable,
} from '@rolebook/contract/environment';
import { z } from 'zod';

export interface Configuration {
  /** Origin of the public site, as readers see it. */
  readonly siteUrl: string;
  /** Origin of the admin: the only one that may frame a preview. */
  readonly cmsUrl: string;
  /** Where this process reaches the cms. */
  readonly cmsInternalUrl: string;
  readonly sharedSecret: string;
  /** Absolute folder for rendered pages, pictures, the address index and invalidations. One for each instance. */
  readonly cacheDirectory: string;
  /** While this file exists, readers get the maintenance page; see front/maintenance.ts. */
  readonly maintenanceFile: string;
  /** Peers whose X-Forwarded-For is believed: addresses or networks. */
  readonly trustedProxies: readonly string[];
  /** An edge cache compresses and stores what this process answers. */
  readonly behindEdge: boolean;
  /** For how long requests are still taken after SIGTERM. */
  readonly drainSeconds: number;
}

const variables = {
  SITE_URL: originVariable,
  CMS_URL: originVariable,
  CMS_INTERNAL_URL: originVariable.optional(),
  SHARED_SECRET: secretVariable,
  WEB_CACHE_DIR: z.string().default('.data/web-cache'),
  MAINTENANCE_FILE: z.string().optional(),
  TRUSTED_PROXIES: listVariable.default([]),
  EDGE_INSTANCES: listVariable.default([]),
  DRAIN_SECONDS: drainVariable,
};

let known: Configuration | undefined;

/**
 * The configuration of this process, read once from the environment. Never called while building.
 * @throws Error that names each variable that is missing or unusable
 */
export function configuration(): Configuration {
  known ??= readConfiguration(process.env);
  return known;
}

export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  const read = readEnvironment(variables, environment);
  return {
    siteUrl: read.SITE_URL,
    cmsUrl: read.CMS_URL,
    cmsInternalUrl: read.CMS_INTERNAL_URL ?? read.CMS_URL,
    sharedSecret: read.SHARED_SECRET,
    cacheDirectory: path.resolve(read.WEB_CACHE_DIR),
    maintenanceFile: path.resolve(read.MAINTENANCE_FILE ?? path.join(read.WEB_CACHE_DIR, 'maintenance')),
    trustedProxies: read.TRUSTED_PROXIES,
    behindEdge: read.EDGE_INSTANCES.length > 0,
    drainSeconds: read.DRAIN_SECONDS,
  };
}
