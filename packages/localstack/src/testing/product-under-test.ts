import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freeTestPort } from '../ports';
import { recoverDataDirectory } from '../postgres/recovery';
import type { ManagedProcess, ProcessDefinition } from '../process/managed-process';
import { RunRecord } from '../process/run-record';
import { Supervisor } from '../process/supervisor';
import { addressesOf, appEnvironment, webEnvironment } from '../runner/app-environment';
import { buildEnvironment } from '../runner/build-steps';
import { type RunnerConfiguration, readRunnerConfiguration } from '../runner/configuration';
import { type DataFolder, dataFolder } from '../runner/data-folder';
import { type Login, seed, startDatabase } from '../runner/database-steps';
import { mailCatcher } from '../runner/mail-catcher';
import { type App, answersOk, Product } from '../runner/product';
import { loadSecrets } from '../runner/secrets';
import { createScratchFolder, sweepScratchFolders } from '../scratch-folder';

export const TEST_DIST_DIR = '.next-test';
const SCRATCH_PREFIX = 'product';
const REPOSITORY = resolve(import.meta.dirname, '../../../..');

/** The whole product, started for tests: where its parts are and how to get in. Plain data, handed on as JSON. */
export interface ProductUnderTest {
  /** Public origin of the site; the first web instance listens there. */
  site: string;
  /** Public origin of the desk. */
  cms: string;
  /** The mail catcher's inbox; its API is at `/email`. */
  inbox: string;
  smtpUrl: string;
  databaseUrl: string;
  /** Every web instance by its own address, the first is the one behind `site`. */
  instances: string[];
  /** Where the cms is reached without its public name. */
  cmsInternal: string;
  logins: Login[];
  /** Signs calls between the tiers. */
  sharedSecret: string;
  /** Folder with one log for each process. */
  logs: string;
}

export type ServiceName = 'mail' | 'cms' | 'worker' | `web-${number}`;

/** A part of the product that a test may take away and bring back. */
export interface Service {
  /** For SIGSTOP and SIGCONT: a hanging tier. */
  readonly pid: number;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** How many generated articles and guides there are to be. */
export interface Amounts {
  readonly articles: number;
  readonly roles: number;
}

export interface LaunchedProduct extends ProductUnderTest {
  service(name: ServiceName): Service;
  /** Adds generated articles and guides up to these numbers. */
  generate(amounts: Amounts): Promise<void>;
  /** Ends everything and removes its data. @throws when a part did not end as it should. */
  stop(): Promise<void>;
}

export interface ProductOptions {
  /** Web instances, 1 unless stated otherwise. */
  instances?: number;
  /** Next's build folder; that of the test command unless stated otherwise. */
  distDir?: string;
  /** Added to the environment of cms, worker and web. */
  environment?: Record<string, string>;
  /** The clone; this one unless stated otherwise. */
  root?: string;
}

/**
 * Starts the whole product from the build of the test command, on test ports, with data in a temporary folder:
 * Postgres, mail catcher, migrations, seed, cms, web instances, worker. For integration tests; journeys in the browser
 * get theirs from `npm test` through `tests/product.ts`.
 */
export async function launchProduct(options: ProductOptions = {}): Promise<LaunchedProduct> {
  await sweepProducts();
  const folder = createScratchFolder(SCRATCH_PREFIX);
  const record = RunRecord.claim(join(folder, 'run.json'));
  const supervisor = new Supervisor(record);
  const stop = async () => {
    const failures = await supervisor.stopAll();
    rmSync(folder, { recursive: true, force: true });
    if (failures.length > 0)
      throw new AggregateError(failures, failures.map(({ message }) => message).join('\n'));
  };
  try {
    const started = await startProduct(supervisor, folder, options);
    return { ...started.product, service: started.service, generate: started.generate, stop };
  } catch (error) {
    await stop().catch(() => {});
    throw error;
  }
}

/** Ends what killed test runs have left behind. */
export function sweepProducts(): Promise<void> {
  return sweepScratchFolders(SCRATCH_PREFIX, async (folder) => {
    await RunRecord.recover(join(folder, 'run.json'));
    const { postgres } = dataFolder(folder);
    if (existsSync(postgres)) await recoverDataDirectory(postgres);
  });
}

export interface StartedProduct {
  product: ProductUnderTest;
  service(name: ServiceName): Service;
  generate(amounts: Amounts): Promise<void>;
}

/** The same under a supervisor and in a folder of the caller's. */
export async function startProduct(
  supervisor: Supervisor,
  folder: string,
  options: ProductOptions = {},
): Promise<StartedProduct> {
  const { root = REPOSITORY, instances: count = 1, distDir = TEST_DIST_DIR } = options;
  const data = dataFolder(folder);
  const product = new Product({ root, logs: data.logs, distDir });
  for (const app of ['cms', 'web'] as const) requireBuild(product, app);

  const [configuration, webPorts] = await chooseConfiguration(count, options.environment);
  const secrets = loadSecrets(data.secrets);
  const env = appEnvironment({ ...buildEnvironment(), ...options.environment }, configuration, secrets, data);
  const addresses = addressesOf(configuration);

  const logFile = join(data.logs, 'postgres.log');
  const { POSTGRES_PORT: port, HOST: host, CMS_PORT } = configuration;
  const postgres = {
    dataDirectory: data.postgres,
    port,
    password: secrets.database,
    logFile,
    disposable: true,
  };
  await startDatabase(supervisor, postgres);
  await supervisor.run(product.migrate(env));
  const logins = await seed(supervisor, product.seed(env), data.seeded, String(env.DATABASE_URL));

  const services = new Map<ServiceName, Service>();
  const launch = async (name: ServiceName, definition: ProcessDefinition) => {
    services.set(name, await startService(supervisor, definition));
  };
  await launch('mail', catcherOf(configuration, data));
  const cms = product.serve('cms', CMS_PORT, host, env);
  await launch('cms', { ...cms, ready: answersOk(`${addresses.cmsInternal}/readyz`) });
  await Promise.all(
    webPorts.map((webPort, index) => {
      const own = {
        ...webEnvironment(env),
        WEB_PORT: String(webPort),
        WEB_CACHE_DIR: `${data.webCache}-${index + 1}`,
      };
      const web = product.serve('web', webPort, host, own, `web-${index + 1}`);
      return launch(`web-${index + 1}`, { ...web, ready: answersOk(`http://127.0.0.1:${webPort}/readyz`) });
    }),
  );
  await launch('worker', product.worker(env));

  return {
    product: {
      site: addresses.site,
      cms: addresses.cms,
      inbox: String(addresses.inbox),
      smtpUrl: String(env.SMTP_URL),
      databaseUrl: String(env.DATABASE_URL),
      instances: webPorts.map((webPort) => `http://127.0.0.1:${webPort}`),
      cmsInternal: addresses.cmsInternal,
      logins,
      sharedSecret: String(env.SHARED_SECRET),
      logs: data.logs,
    },
    generate: async ({ articles, roles }) => {
      const amounts = { ROLEBOOK_ARTICLES: String(articles), ROLEBOOK_ROLES: String(roles) };
      await supervisor.run(product.seed({ ...env, ...amounts, ROLEBOOK_DEMO: '0' }));
    },
    service: (name) => {
      const service = services.get(name);
      if (!service)
        throw new Error(`There is no service ${name}; there are ${[...services.keys()].join(', ')}.`);
      return service;
    },
  };
}

async function startService(supervisor: Supervisor, definition: ProcessDefinition): Promise<Service> {
  let managed: ManagedProcess = await supervisor.start(definition);
  return {
    get pid() {
      return managed.identity.pid;
    },
    stop: () => supervisor.stop(managed),
    start: async () => {
      managed = await supervisor.start(definition);
    },
  };
}

/** Ports of its own for everything; WEB_INSTANCES names every web instance. */
async function chooseConfiguration(
  instances: number,
  environment: Record<string, string> = {},
): Promise<[RunnerConfiguration, number[]]> {
  const taken = new Set<number>();
  const next = async () => {
    const port = await freeTestPort(taken);
    taken.add(port);
    return port;
  };
  const webPorts: number[] = [];
  for (let index = 0; index < instances; index += 1) webPorts.push(await next());
  const configuration = readRunnerConfiguration({
    WEB_PORT: String(webPorts[0]),
    CMS_PORT: String(await next()),
    POSTGRES_PORT: String(await next()),
    SMTP_PORT: String(await next()),
    INBOX_PORT: String(await next()),
    WEB_INSTANCES: webPorts.map((port) => `http://127.0.0.1:${port}`).join(','),
    ...environment,
  });
  return [configuration, webPorts];
}

function catcherOf(
  { HOST, SMTP_PORT, INBOX_PORT }: RunnerConfiguration,
  data: DataFolder,
): ProcessDefinition {
  const logFile = join(data.logs, 'mail.log');
  return mailCatcher({ host: HOST, smtpPort: SMTP_PORT, inboxPort: INBOX_PORT, folder: data.mail, logFile });
}

function requireBuild(product: Product, app: App): void {
  if (existsSync(join(product.distFolder(app), 'BUILD_ID'))) return;
  throw new Error(`apps/${app} is not built for tests. Run: npm run build:test`);
}
