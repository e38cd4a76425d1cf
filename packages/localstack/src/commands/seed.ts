import { join } from 'node:path';
import { RunRecord } from '../process/run-record';
import type { Supervisor } from '../process/supervisor';
import { addressesOf, appEnvironment } from '../runner/app-environment';
import { requirePorts } from '../runner/check-ports';
import { portsOf } from '../runner/configuration';
import { type DataFolder, dataFolder } from '../runner/data-folder';
import { seed as runSeed } from '../runner/database-steps';
import { withRun } from '../runner/lifetime';
import { Product } from '../runner/product';
import { loadSecrets } from '../runner/secrets';
import { loadSettings, type Settings } from '../runner/settings';
import { StepList } from '../runner/step-list';
import { welcome } from '../runner/welcome';
import { seedAmounts } from './seed-amounts';
import { provideDatabase } from './start';

/**
 * `npm run seed`: loads the demo desk and content into a database that has none; what is there already stays as it is.
 * `-- --articles 10000 --roles 1000` adds generated guides, figures and articles, the same in every run. Works beside a running product, and otherwise starts the database for as long as it takes.
 */
export async function seed(root: string, args: readonly string[] = []): Promise<number> {
  const amounts = seedAmounts(args);
  const settings = loadSettings(root);
  const data = dataFolder(join(root, '.data'));
  const secrets = loadSecrets(data.secrets);
  const env = appEnvironment(settings.environment, settings.configuration, secrets, data);
  const product = new Product({ root, logs: data.logs, distDir: '.next' });
  const steps = new StepList(process.stdout);

  const load = async (supervisor: Supervisor) => {
    await steps.step('migrate', () => supervisor.run(product.migrate(env)));
    const logins = await steps.step('load the demo desk and content', () =>
      runSeed(supervisor, product.seed({ ...env, ...amounts }), data.seeded, String(env.DATABASE_URL)),
    );
    console.log(`\n${welcome(addressesOf(settings.configuration), logins, settings.notes)}`);
  };

  if (RunRecord.holder(data.run)) return besideRunning(data, load);
  return withRun(data, async ({ supervisor }) => {
    await requirePorts(databasePort(settings));
    await provideDatabase({ supervisor, steps, configuration: settings.configuration, secrets, data });
    await load(supervisor);
  });
}

/** The database is up and the record belongs to the runner: a supervisor of our own, with a record of our own. */
async function besideRunning(
  data: DataFolder,
  load: (supervisor: Supervisor) => Promise<void>,
): Promise<number> {
  const file = join(data.root, 'seed.json');
  const own: DataFolder = { ...data, run: file };
  return withRun(own, ({ supervisor }) => load(supervisor));
}

function databasePort({ configuration }: Settings) {
  return portsOf(configuration).filter(({ variable }) => variable === 'POSTGRES_PORT');
}
