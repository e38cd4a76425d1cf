import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeExit, type ProcessDefinition } from '../process/managed-process';
import type { Supervisor } from '../process/supervisor';
import { buildEnvironment } from '../runner/build-steps';
import { LogFollower } from '../runner/follow-logs';
import type { StepList } from '../runner/step-list';
import { ONE_FAILED, ONE_PASSED, type Tally } from './tally';

/** What every check of the test command works with. */
export interface CheckContext {
  root: string;
  supervisor: Supervisor;
  steps: StepList;
  /** A folder for logs and reports, removed at the end. */
  folder: string;
}

/** A check's program: Node runs `script` (a package's command) in `cwd`. */
export interface CheckProgram {
  name: string;
  script: string;
  args: readonly string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** A check that passes when its program ends with code 0; otherwise everything the program printed is shown. */
export async function runCheck(
  context: CheckContext,
  name: string,
  programs: readonly CheckProgram[],
): Promise<Tally> {
  let failed = '';
  await context.steps.step(name, async () => {
    for (const program of programs) {
      const definition = programDefinition(context, program);
      const exit = await context.supervisor.finish(definition);
      if (exit.code === 0) continue;
      failed += `\n${program.name} ${describeExit(exit)}:\n${readFileSync(definition.logFile, 'utf8')}`;
    }
    return failed === '' ? undefined : 'failed';
  });
  if (failed === '') return ONE_PASSED;
  context.steps.say(failed);
  return ONE_FAILED;
}

/** Runs a test runner and shows what it prints while it prints it. @returns its exit code. */
export async function runVisibly(context: CheckContext, program: CheckProgram): Promise<number | null> {
  const definition = programDefinition(context, program);
  const follower = new LogFollower(definition.logFile, (line) => process.stdout.write(`${line}\n`));
  try {
    return (await context.supervisor.finish(definition)).code;
  } finally {
    follower.end();
  }
}

function programDefinition(context: CheckContext, program: CheckProgram): ProcessDefinition {
  const colour: NodeJS.ProcessEnv = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  return {
    name: program.name,
    command: process.execPath,
    args: [program.script, ...program.args],
    cwd: program.cwd ?? context.root,
    env: { ...buildEnvironment(), ...colour, CI: '1', ...program.env },
    logFile: join(context.folder, `${program.name}.log`),
  };
}
