import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { confirm } from '../runner/confirm';
import { dataFolder } from '../runner/data-folder';
import { takeOver } from '../runner/lifetime';
import { Problem } from '../runner/problem';

/** `npm run reset [-- --yes]`: clears `.data/`. @throws Problem while the product runs. */
export async function reset(root: string, args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--yes');
  if (unknown) throw new Problem(`reset knows --yes, not ${unknown}.`);
  const data = dataFolder(join(root, '.data'));
  if (!existsSync(data.root)) {
    console.log('There is nothing to clear.');
    return 0;
  }
  await takeOver(data).then(({ record }) => record.release());
  const question = `This deletes ${data.root}: database, uploads, mails, secrets.`;
  if (!args.includes('--yes') && !(await confirm(question))) {
    console.log('Nothing was deleted.');
    return 1;
  }
  rmSync(data.root, { recursive: true, force: true });
  console.log('Cleared. npm start begins anew.');
  return 0;
}
