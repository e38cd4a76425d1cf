import { backup } from './commands/backup';
import { bench } from './commands/bench';
import { build } from './commands/build';
import { reset } from './commands/reset';
import { restore } from './commands/restore';
import { seed } from './commands/seed';
import { start } from './commands/start';
import { test } from './commands/test';
import { Problem } from './runner/problem';

type Command = (root: string, args: readonly string[]) => Promise<number>;

/** What `npm run <command>` does; `rolebook.mjs` comes here once the packages are installed. */
const COMMANDS: Record<string, Command> = {
  start: (root) => start(root, 'production'),
  dev: (root) => start(root, 'development'),
  seed,
  reset,
  backup,
  restore,
  build,
  test,
  bench,
};

/** Runs a command and ends the process with its exit code. */
export async function main(root: string, name: string, args: readonly string[]): Promise<never> {
  const command = COMMANDS[name];
  try {
    if (!command)
      throw new Problem(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
    process.exit(await command(root, args));
  } catch (error) {
    if (error instanceof Problem) console.error(`\n✗ ${error.message}`);
    else console.error('\n✗', error);
    // The test command closes with its line whatever happens.
    if (name === 'test') console.log('\n0 passed, 1 failed');
    process.exit(1);
  }
}
