import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { commandLine, identifyProcess, isRunning } from './identity';

it('recognises a live process, and no longer when it has ended', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const identity = identifyProcess(child.pid as number);
  if (identity === null) throw new Error('The process that was just started is not seen');
  expect(isRunning(identity)).toBe(true);
  expect(commandLine(identity.pid)).toContain('setInterval');

  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isRunning(identity)).toBe(false);
});

it('does not take another process for the recorded one when the pid is used again', () => {
  const own = identifyProcess(process.pid);
  expect(own).not.toBeNull();
  expect(isRunning({ pid: process.pid, started: 'another-boot/1' })).toBe(false);
});

it('answers null for a pid that nobody has', () => {
  expect(identifyProcess(2 ** 22 + 1)).toBeNull();
  expect(commandLine(2 ** 22 + 1)).toBeNull();
});
