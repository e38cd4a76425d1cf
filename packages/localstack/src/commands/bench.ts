import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeMachine } from '../bench/machine';
import type { Measurement } from '../bench/measurement';
import { printTable } from '../bench/table';
import { Problem } from '../runner/problem';
import { launchProduct } from '../testing/product-under-test';
import { build } from './build';

/**
 * `npm run bench [-- <name> …]`: measures the product as tables, from every file in `bench/`, or those whose names contain
 * one of the names. Each exports a `measurement`. @returns 1 when an exact figure broke its bound, never for a time.
 */
export async function bench(root: string, names: readonly string[]): Promise<number> {
  const files = measurementFiles(root, names);
  const built = await build(root, ['--for-tests']);
  if (built !== 0) return built;
  console.log(`\n${describeMachine()}\n`);
  const product = await launchProduct({ root, instances: 2 });
  const interrupt = () => void product.stop().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);
  let broken = 0;
  try {
    for (const file of files) {
      const { measurement } = (await import(pathToFileURL(file).href)) as { measurement: Measurement };
      const readings = await measurement.measure(product);
      console.log(`${printTable(measurement.title, readings)}\n`);
      broken += readings.filter(({ kept }) => kept === false).length;
    }
  } finally {
    await product.stop();
  }
  if (broken > 0)
    console.error(`✗ ${broken} exact ${broken === 1 ? 'figure is' : 'figures are'} outside the bounds.`);
  return broken > 0 ? 1 : 0;
}

function measurementFiles(root: string, names: readonly string[]): string[] {
  const folder = join(root, 'bench');
  const all = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^[^.]+\.ts$/.test(name))
        .sort()
    : [];
  const chosen = all.filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
  if (chosen.length === 0) {
    throw new Problem(
      `There is nothing to measure. There are: ${all.map((name) => basename(name, '.ts')).join(', ') || 'none'}.`,
    );
  }
  return chosen.map((name) => join(folder, name));
}
