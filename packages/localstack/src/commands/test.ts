import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type CheckContext, type CheckProgram, runCheck, runVisibly } from '../checks/check';
import {
  addTallies,
  closingLine,
  jestTally,
  ONE_FAILED,
  ONE_PASSED,
  playwrightTally,
  type Tally,
  withExitCode,
} from '../checks/tally';
import { buildApps, buildEnvironment } from '../runner/build-steps';
import { dataFolder } from '../runner/data-folder';
import { NEEDED_TO_START, requireDisk } from '../runner/disk';
import { withRun } from '../runner/lifetime';
import { Problem } from '../runner/problem';
import { Product } from '../runner/product';
import { StepList } from '../runner/step-list';
import { createScratchFolder } from '../scratch-folder';
import { browserVariable, findBrowser } from '../testing/browser';
import { startProduct, sweepProducts, TEST_DIST_DIR } from '../testing/product-under-test';
import { provideVarnish } from '../testing/varnish';

type Check = (context: CheckContext, args: readonly string[]) => Promise<Tally>;

/** In the order in which they run: what is quick and fails often comes first. */
const CHECKS: Record<string, Check> = {
  lint: checkLint,
  types: checkTypes,
  house: checkHouseRules,
  generated: checkGenerated,
  build: checkBuild,
  jest: runJest,
  journeys: runJourneys,
};

/** Checks that have the machine to themselves in turn; the ones before share it. */
const QUICK = ['lint', 'types', 'house', 'generated'];

/**
 * `npm test [-- <check> …] [-- args]`: every check, or those named; what follows a second `--` goes to jest or
 * Playwright. The last line says how many passed and failed over all runners. Ports and data are its own.
 * @returns 0 only when nothing failed.
 */
export async function test(root: string, args: readonly string[]): Promise<number> {
  const separator = args.indexOf('--');
  const names = separator < 0 ? args : args.slice(0, separator);
  const passedOn = separator < 0 ? [] : args.slice(separator + 1);
  const unknown = names.find((name) => !Object.hasOwn(CHECKS, name));
  if (unknown)
    throw new Problem(`There is no check "${unknown}". There are: ${Object.keys(CHECKS).join(', ')}.`);
  const chosen = Object.keys(CHECKS).filter((name) => names.length === 0 || names.includes(name));

  requireDisk(root, NEEDED_TO_START);
  await sweepProducts();
  const folder = createScratchFolder('product');
  const tallies: Tally[] = [];
  try {
    const code = await withRun(dataFolder(folder), async ({ supervisor }) => {
      const context = { root, supervisor, folder, steps: new StepList(process.stdout) };
      const run = async (name: string) => {
        tallies.push((await CHECKS[name]?.(context, passedOn)) ?? ONE_FAILED);
      };
      await Promise.all(chosen.filter((name) => QUICK.includes(name)).map(run));
      for (const name of chosen.filter((name) => !QUICK.includes(name))) await run(name);
    });
    // Interrupted, or something did not end as it should: not all is well, whatever was counted.
    if (code !== 0 || tallies.length < chosen.length) tallies.push(ONE_FAILED);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const sum = addTallies(tallies);
  console.log(`\nAfter ${(performance.now() / 60_000).toFixed(1)} min:\n${closingLine(sum)}`);
  return sum.failed === 0 ? 0 : 1;
}

function checkLint(context: CheckContext): Promise<Tally> {
  return runCheck(context, 'lint', [
    program('biome', '@biomejs/biome', 'bin/biome', [
      'check',
      '--error-on-warnings',
      '--max-diagnostics=40',
      '.',
    ]),
  ]);
}

/** Every workspace, and the root with the journeys. Next writes the types that an app's routes have first. */
function checkTypes(context: CheckContext): Promise<Tally> {
  const { root } = context;
  const workspaces = [
    'apps/cms',
    'apps/web',
    'apps/edge',
    'packages/salary',
    'packages/contract',
    'packages/emails',
  ];
  const projects = [...workspaces, 'packages/localstack', '.'].filter((path) =>
    existsSync(join(root, path, 'tsconfig.json')),
  );
  const generating = projects
    .filter((path) => existsSync(join(root, path, 'next.config.ts')))
    .map((path) => ({
      ...program(`typegen-${path.replace('/', '-')}`, 'next', 'dist/bin/next', ['typegen']),
      cwd: join(root, path),
      env: { NEXT_DIST_DIR: TEST_DIST_DIR },
    }));
  const compiling = projects.map((path) =>
    program(`tsc-${path.replace('/', '-')}`, 'typescript', 'bin/tsc', ['--noEmit', '-p', path]),
  );
  return runCheck(context, 'types', [...generating, ...compiling]);
}

function checkHouseRules(context: CheckContext): Promise<Tally> {
  const script = join(import.meta.dirname, '../checks/house-rules-cli.ts');
  return runCheck(context, 'house rules', [{ ...tsx('house-rules', script), cwd: context.root }]);
}

/** Payload's types and import map are as the collections are now. */
function checkGenerated(context: CheckContext): Promise<Tally> {
  const cwd = join(context.root, 'apps/cms');
  return runCheck(context, 'generated files', [
    { ...tsx('generated', 'src/scripts/generate.ts', ['--check']), cwd },
  ]);
}

async function checkBuild({ root, supervisor, steps, folder }: CheckContext): Promise<Tally> {
  const product = new Product({ root, logs: folder, distDir: TEST_DIST_DIR });
  try {
    await buildApps(root, product, buildEnvironment(), supervisor, steps);
    return ONE_PASSED;
  } catch (error) {
    steps.say((error as Error).message);
    return ONE_FAILED;
  }
}

async function runJest(context: CheckContext, args: readonly string[]): Promise<Tally> {
  const report = join(context.folder, 'jest.json');
  await context.steps.step('find Varnish', async () => provideVarnish());
  const code = await runVisibly(context, {
    // Payload keeps a pool client for good, so Jest would wait for ever.
    ...program('jest', 'jest', 'bin/jest.js', ['--forceExit', '--json', '--outputFile', report, ...args]),
    env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings', ROLEBOOK_TEST_DIST_DIR: TEST_DIST_DIR },
  });
  return tallyFrom(report, code, jestTally);
}

/** One product and one browser for all journeys. */
async function runJourneys(context: CheckContext, args: readonly string[]): Promise<Tally> {
  const { supervisor, steps, folder, root } = context;
  const report = join(folder, 'playwright.json');
  const data = join(folder, 'product');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  try {
    const browser = await steps.step('find a browser', findBrowser);
    const { product } = await steps.step('start the product for the journeys', () =>
      startProduct(supervisor, data, { root, instances: 2 }),
    );
    const code = await runVisibly(context, {
      ...program('playwright', '@playwright/test', 'cli.js', ['test', ...args]),
      env: {
        ...browserVariable(browser),
        ROLEBOOK_TEST_PRODUCT: JSON.stringify(product),
        ROLEBOOK_TEST_REPORT: report,
      },
    });
    return tallyFrom(report, code, playwrightTally);
  } catch (error) {
    if (supervisor.stopping) throw error;
    steps.say((error as Error).message);
    return ONE_FAILED;
  }
}

function tallyFrom<Report>(file: string, code: number | null, read: (report: Report) => Tally): Tally {
  if (!existsSync(file)) return ONE_FAILED;
  return withExitCode(read(JSON.parse(readFileSync(file, 'utf8')) as Report), code);
}

/** A package's own command, run by this Node: no shell and no npx in between that would swallow signals. */
function program(name: string, packageName: string, bin: string, args: readonly string[]): CheckProgram {
  const require = createRequire(import.meta.url);
  return { name, script: join(dirname(require.resolve(`${packageName}/package.json`)), bin), args };
}

function tsx(name: string, script: string, args: readonly string[] = []): CheckProgram {
  return program(name, 'tsx', 'dist/cli.mjs', [script, ...args]);
}
