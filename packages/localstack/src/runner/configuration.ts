import {
  originVariable,
  portVariable,
  readEnvironment,
  secretVariable,
} from '@rolebook/contract/environment';
import { z } from 'zod';
import { Problem } from './problem';

const shape = {
  HOST: z
    .union([z.ipv4(), z.ipv6()], { error: 'must be an IP address to listen on, such as 0.0.0.0' })
    .default('127.0.0.1'),
  WEB_PORT: portVariable.default(3000),
  CMS_PORT: portVariable.default(3001),
  POSTGRES_PORT: portVariable.default(54_320),
  SMTP_PORT: portVariable.default(1025),
  INBOX_PORT: portVariable.default(1080),
  SITE_URL: originVariable.optional(),
  CMS_URL: originVariable.optional(),
  CMS_INTERNAL_URL: originVariable.optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  PAYLOAD_SECRET: secretVariable.optional(),
  SHARED_SECRET: secretVariable.optional(),
  NEWSLETTER_SECRET: secretVariable.optional(),
  EDGE_SECRET: secretVariable.optional(),
  MEDIA_DIR: z.string().optional(),
  WEB_CACHE_DIR: z.string().optional(),
  WEB_INSTANCES: z.string().optional(),
};

export type RunnerConfiguration = z.infer<z.ZodObject<typeof shape>>;

/**
 * What the runner itself must know. Variables that only the apps read are passed on to them, and checked by them.
 * @throws Problem that names every unusable variable and none of their values; so does a port that is used twice.
 */
export function readRunnerConfiguration(
  environment: Record<string, string | undefined>,
): RunnerConfiguration {
  let configuration: RunnerConfiguration;
  try {
    configuration = readEnvironment(shape, environment);
  } catch (error) {
    throw new Problem((error as Error).message);
  }
  const ports = new Map<number, string>();
  for (const { variable, port } of portsOf(configuration)) {
    const other = ports.get(port);
    if (other) throw new Problem(`${other} and ${variable} are both ${port}: give each a port of its own.`);
    ports.set(port, variable);
  }
  return configuration;
}

export interface NamedPort {
  /** Who needs it, as people call it. */
  name: string;
  variable: string;
  port: number;
  host: string;
}

/** The ports that a run with this configuration listens on. */
export function portsOf(configuration: RunnerConfiguration): NamedPort[] {
  const { HOST: host } = configuration;
  const ports: NamedPort[] = [
    { name: 'web', variable: 'WEB_PORT', port: configuration.WEB_PORT, host },
    { name: 'cms', variable: 'CMS_PORT', port: configuration.CMS_PORT, host },
  ];
  if (!configuration.DATABASE_URL) {
    ports.push({
      name: 'postgres',
      variable: 'POSTGRES_PORT',
      port: configuration.POSTGRES_PORT,
      host: '127.0.0.1',
    });
  }
  if (!configuration.SMTP_URL) {
    ports.push(
      { name: 'mail catcher (SMTP)', variable: 'SMTP_PORT', port: configuration.SMTP_PORT, host },
      { name: 'mail inbox', variable: 'INBOX_PORT', port: configuration.INBOX_PORT, host },
    );
  }
  return ports;
}

/** How processes of this machine reach what listens on HOST. */
export function localAddress(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
