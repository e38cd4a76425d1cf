// The way in for every npm script: `node packages/localstack/rolebook.mjs <command>`. It runs in a fresh clone, so it uses
// nothing but Node (any version that reads modules, to be able to refuse an old one), installs what is missing and then
// hands over to src/main.ts, in the same process: one pid to signal.
import { spawn } from 'node:child_process';
// Whole, because naming a function that an old Node lacks (statfsSync) would end it before it can be refused.
import * as fs from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statfsSync,
  writeFileSync,
} = fs;

const root = process.cwd();
const [command = 'start', ...args] = process.argv.slice(2);

const MEGABYTE = 1_000_000;
/** An installation takes 1.4 GB, and as much again of npm's cache and the build. */
const NEEDED_TO_INSTALL = 3000 * MEGABYTE;

requireNode();
if (!isInstalled()) await install();
await handOver();

function fail(message) {
  console.error(`\n✗ ${message}`);
  // The test command closes with its line whatever happens.
  if (command === 'test') console.log('\n0 passed, 1 failed');
  process.exit(1);
}

/** package.json's `engines.node` is a lower bound: ">=20.19.0". */
function requireNode() {
  const manifest = join(root, 'package.json');
  const { name, engines } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  if (name !== 'rolebook') fail('Run this in the root folder of Rolebook, through npm.');
  const needed = engines.node.replace('>=', '').split('.').map(Number);
  const present = process.versions.node.split('.').map(Number);
  const difference = needed.map((number, index) => present[index] - number).find((step) => step !== 0) || 0;
  if (difference < 0) {
    fail(
      `Rolebook needs Node ${needed.join('.')} or newer, this is ${process.versions.node}. Install a newer one: https://nodejs.org`,
    );
  }
}

/**
 * Compares the lock file with the one npm keeps of what it has installed. npm writes its own last, so an interrupted
 * installation does not count; nor does one from before the lock file changed.
 */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (installed === null) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link) return true;
    const found = installed[path];
    // Packages for other systems are optional, and rightly absent.
    return found
      ? found.version === entry.version
      : entry.optional === true || entry.devOptional === true || entry.peer === true;
  });
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

/** `npm ci` in a fresh clone; `npm install`, which keeps what is right, after the lock file has changed. */
async function install() {
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < NEEDED_TO_INSTALL) {
    fail(
      `The disk with ${root} has ${Math.floor((bavail * bsize) / MEGABYTE)} MB left and 3000 MB are needed. Free some space and try again.`,
    );
  }
  const verb = existsSync(join(root, 'node_modules')) ? 'install' : 'ci';
  const started = performance.now();
  process.stdout.write(`- install packages (npm ${verb}, about a minute) ...\n`);
  const logs = join(root, '.data', 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const logFile = join(logs, 'install.log');
  const pidFile = join(root, '.data', 'install.pid');
  await endOrphanedInstallation(pidFile);
  const log = openSync(logFile, 'w', 0o600);
  // npm tells us where it lives; without it (node rolebook.mjs) the one on the path is used.
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  // The site's build needs development packages, whatever NODE_ENV says.
  const flags = [verb, '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--no-progress'];
  const child = spawn(program, [...first, ...flags], {
    cwd: root,
    stdio: ['ignore', log, log],
    detached: true,
  });
  if (child.pid) writeFileSync(pidFile, String(child.pid));
  let stopped = false;
  const onSignal = () => {
    stopped = true;
    killGroup(child.pid);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  const code = await new Promise((resolve) => {
    child.once('error', (error) =>
      fail(`npm could not be started: ${error.message}. Install npm, which comes with Node.`),
    );
    child.once('exit', resolve);
  });
  closeSync(log);
  rmSync(pidFile, { force: true });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, onSignal);
  if (stopped) process.exit(0);
  if (code !== 0) failInstallation(logFile);
  console.log(
    `✓ install packages ${' '.repeat(17)}${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`,
  );
}

/** After a `kill -9` npm goes on alone, and two of them in one folder break each other's work. */
async function endOrphanedInstallation(pidFile) {
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0;
  const isOurs = () => {
    try {
      return (
        readlinkSync(`/proc/${pid}/cwd`) === root && /npm/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
      );
    } catch {
      return false;
    }
  };
  if (!(pid > 0 && isOurs())) return;
  killGroup(pid);
  while (isOurs()) await new Promise((resolve) => setTimeout(resolve, 50));
}

function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

function failInstallation(logFile) {
  const text = readFileSync(logFile, 'utf8');
  if (/ENOSPC|no space left/i.test(text))
    fail(`The disk with ${root} is full. Free some space and try again.`);
  if (/EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ETIMEDOUT/.test(text)) {
    fail(
      `npm cannot reach its registry. Check the network (or npm's proxy settings) and try again.\n  (whole log: ${logFile})`,
    );
  }
  const tail = text
    .trimEnd()
    .split('\n')
    .slice(-15)
    .map((line) => `  | ${line}`);
  fail(`npm could not install the packages:\n${tail.join('\n')}\n  (whole log: ${logFile})`);
}

async function handOver() {
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import('./src/main.ts');
  await main(root, command, args);
}
