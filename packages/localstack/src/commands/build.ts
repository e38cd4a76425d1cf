import { join } from 'node:path';
import { buildApps, buildEnvironment } from '../runner/build-steps';
import { dataFolder } from '../runner/data-folder';
import { withRun } from '../runner/lifetime';
import { Problem } from '../runner/problem';
import { Product } from '../runner/product';
import { StepList } from '../runner/step-list';
import { createScratchFolder } from '../scratch-folder';
import { TEST_DIST_DIR } from '../testing/product-under-test';

/** `npm run build` and `npm run build:test`: builds what has changed, for `npm start` or for tests. */
export async function build(root: string, args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--for-tests');
  if (unknown) throw new Problem(`build knows --for-tests, not ${unknown}.`);
  const forTests = args.includes('--for-tests');
  const data = dataFolder(forTests ? createScratchFolder('build') : join(root, '.data'));
  const product = new Product({ root, logs: data.logs, distDir: forTests ? TEST_DIST_DIR : '.next' });
  return withRun(data, ({ supervisor }) =>
    buildApps(root, product, buildEnvironment(), supervisor, new StepList(process.stdout)),
  );
}
