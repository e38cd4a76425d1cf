import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ProcessDefinition, ProcessFailure } from '../process/managed-process';
import type { Supervisor } from '../process/supervisor';
import { addressesOf, appEnvironment, webEnvironment } from '../runner/app-environment';
import { buildApps, buildEnvironment } from '../runner/build-steps';
import { requirePorts } from '../runner/check-ports';
import { localAddress, portsOf, type RunnerConfiguration } from '../runner/configuration';
import { type DataFolder, dataFolder } from '../runner/data-folder';
import { checkDatabase, type Login, seed, seededLogins, startDatabase } from '../runner/database-steps';
import { NEEDED_TO_START, requireDisk } from '../runner/disk';
import { followLogs } from '../runner/follow-logs';
import { withRun } from '../runner/lifetime';
import { mailCatcher } from '../runner/mail-catcher';
import { answersOk, Product } from '../runner/product';
import { loadSecrets, type Secrets } from '../runner/secrets';
import { loadSettings } from '../runner/settings';
import { formatSeconds, StepList } from '../runner/step-list';
import { welcome } from '../runner/welcome';

export type Mode = 'production' | 'development';

/** `npm start` and `npm run dev`: everything, until Ctrl-C. Returns the exit code. */
export async function start(root: string, mode: Mode): Promise<number> {
  const { environment, configuration, notes } = loadSettings(root);
  const data = dataFolder(join(root, '.data'));
  requireDisk(data.root, NEEDED_TO_START);
  return withRun(data, async ({ supervisor, recovered }) => {
    const steps = new StepList(process.stdout);
    if (recovered.length > 0) steps.say(`  ended what a killed run had left: ${recovered.join(', ')}`);
    await requirePorts(portsOf(configuration));

    const secrets = loadSecrets(data.secrets);
    const env = appEnvironment(environment, configuration, secrets, data);
    const distDir = mode === 'production' ? '.next' : '.next-dev';
    const product = new Product({ root, logs: data.logs, distDir });

    const building =
      mode === 'production'
        ? buildApps(root, product, buildEnvironment(), supervisor, steps)
        : Promise.resolve();
    const [logins] = await Promise.all([
      prepareData({ supervisor, steps, product, configuration, secrets, data, env }),
      building,
    ]);
    const services = await serve({ supervisor, steps, product, configuration, env, mode });

    const seconds = formatSeconds(performance.now()).trim();
    console.log(
      `\nRolebook is ready after ${seconds}.\n\n${welcome(addressesOf(configuration), logins, notes)}`,
    );
    console.log(`\n  Ctrl-C stops all of it. Logs are in .data/logs.\n`);
    if (mode === 'development') {
      followLogs(new Map(services.map(({ name, logFile }) => [name, logFile])), (text) =>
        process.stdout.write(text),
      );
    }
    // Until a signal comes or a service dies: withRun races against both.
    await new Promise<never>(() => {});
  });
}

interface Preparation {
  supervisor: Supervisor;
  steps: StepList;
  product: Product;
  configuration: RunnerConfiguration;
  secrets: Secrets;
  data: DataFolder;
  env: NodeJS.ProcessEnv;
}

/** Database and mail, the schema, the demo content: everything that needs no build. */
async function prepareData(preparation: Preparation): Promise<Login[]> {
  const { supervisor, steps, product, configuration, data, env } = preparation;
  const databaseUrl = String(env.DATABASE_URL);
  await provideDatabase(preparation);
  if (!configuration.SMTP_URL) {
    const { HOST: host, SMTP_PORT: smtpPort, INBOX_PORT: inboxPort } = configuration;
    const logFile = join(data.logs, 'mail.log');
    await steps.step('mail catcher', async () => {
      await supervisor.start(mailCatcher({ host, smtpPort, inboxPort, folder: data.mail, logFile }));
    });
  }
  await steps.step('migrate', () => supervisor.run(product.migrate(env)));
  return (
    seededLogins(data.seeded, databaseUrl) ??
    steps.step('load the demo desk and content', () =>
      seed(supervisor, product.seed(env), data.seeded, databaseUrl),
    )
  );
}

/** The embedded PostgreSQL, or the user's own server, tried before anything relies on it. */
export async function provideDatabase(preparation: Omit<Preparation, 'product' | 'env'>): Promise<void> {
  const { supervisor, steps, configuration, secrets, data } = preparation;
  const { DATABASE_URL: own, POSTGRES_PORT: port } = configuration;
  if (own) {
    await steps.step('database (DATABASE_URL)', () => checkDatabase(own));
    return;
  }
  const logFile = join(data.logs, 'postgres.log');
  const options = { dataDirectory: data.postgres, port, password: secrets.database, logFile };
  await steps.step('postgres', () => startDatabase(supervisor, options));
}

interface Serving {
  supervisor: Supervisor;
  steps: StepList;
  product: Product;
  configuration: RunnerConfiguration;
  env: NodeJS.ProcessEnv;
  mode: Mode;
}

/** cms, web and worker, in the order in which they need each other; then the page that readers see first. */
async function serve(serving: Serving): Promise<ProcessDefinition[]> {
  const { supervisor, steps, product, configuration, env, mode } = serving;
  const { HOST: host, CMS_PORT, WEB_PORT } = configuration;
  const address = localAddress(host);
  const production = mode === 'production';

  const cms = production
    ? product.serve('cms', CMS_PORT, host, env)
    : product.develop('cms', CMS_PORT, host, env);
  cms.ready = answersOk(`http://${address}:${CMS_PORT}/readyz`);
  await steps.step('cms', async () => void (await supervisor.start(cms)));

  const webEnv = webEnvironment(env);
  const web = production
    ? product.serve('web', WEB_PORT, host, webEnv)
    : product.develop('web', WEB_PORT, host, webEnv);
  web.ready = answersOk(`http://${address}:${WEB_PORT}/readyz`);
  await steps.step('web', async () => void (await supervisor.start(web)));

  const worker = product.worker(env, { watch: !production });
  await steps.step('worker', async () => void (await supervisor.start(worker)));

  await steps.step('first page', () => firstPage(web, `http://${address}:${WEB_PORT}/`));
  return [cms, web, worker];
}

/** @throws ProcessFailure when the front page is not served within a minute. */
async function firstPage(web: ProcessDefinition, url: string): Promise<void> {
  const served = answersOk(url);
  const deadline = performance.now() + 60_000;
  while (!(await served().catch(() => false))) {
    if (performance.now() > deadline) throw new ProcessFailure(web, `does not serve ${url}`);
    await sleep(250);
  }
}
