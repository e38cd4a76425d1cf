import { totalmem } from 'node:os';
import type { Supervisor } from '../process/supervisor';
import { hashBuildInputs, isBuilt, markBuilt } from './build-inputs';
import type { App, Product } from './product';
import type { StepList } from './step-list';

/** Two builds at once need about this much memory, in bytes. */
const PARALLEL_MEMORY = 6_000_000_000;

/** Builds the apps whose inputs have changed since their last build; usually none. */
export async function buildApps(
  root: string,
  product: Product,
  env: NodeJS.ProcessEnv,
  supervisor: Supervisor,
  steps: StepList,
): Promise<void> {
  const build = async (app: App) => {
    const inputs = hashBuildInputs(root, app);
    if (isBuilt(product.distFolder(app), inputs)) return;
    await steps.step(`build ${app}`, () => supervisor.run(product.build(app, env)));
    // What changed meanwhile is not in this build: the hash from before says so at the next start.
    markBuilt(product.distFolder(app), inputs);
  };
  if (totalmem() >= PARALLEL_MEMORY) await Promise.all([build('cms'), build('web')]);
  else for (const app of ['cms', 'web'] as const) await build(app);
}

/** What a build may know: nothing of this installation, so that the same build serves every configuration. */
export function buildEnvironment(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, LANG } = environment;
  return { PATH, HOME, TMPDIR, LANG, NEXT_TELEMETRY_DISABLED: '1' };
}
