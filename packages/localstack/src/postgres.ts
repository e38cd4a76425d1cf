import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Account, chooseAccount, namespaceFlags, ownFiles, readableCopy } from './postgres/account';
import { postgresHome } from './postgres/binaries';
import { readPostmasterFile, recoverDataDirectory } from './postgres/recovery';
import { ManagedProcess, type ProcessDefinition, ProcessFailure } from './process/managed-process';

export interface PostgresOptions {
  /** Created when missing; its parent must exist or be creatable. */
  dataDirectory: string;
  port: number;
  /** Password of the superuser `rolebook`. It is set when the folder is made and not changed afterwards. */
  password: string;
  logFile: string;
  /** 127.0.0.1 unless stated otherwise. */
  host?: string;
  /** For tests: never waits for the disk. A crash of the machine loses the data. */
  disposable?: boolean;
  /** For tests of the fallback; otherwise what the machine allows. */
  account?: Account;
}

export interface RunningPostgres {
  readonly process: ManagedProcess;
  /** Address of a database on this server. */
  url(database?: string): string;
  /**
   * Fast shutdown.
   * @throws ProcessFailure when the server did not write everything and end with code 0.
   */
  stop(): Promise<void>;
}

export const POSTGRES_USER = 'rolebook';

/**
 * Starts the embedded PostgreSQL (made first, when the folder is empty; recovered, when its last owner was killed) and
 * waits until it accepts connections. Runs as root too, in a folder that only root may enter.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  await preparePostgres(options);
  const { definition, release } = postgresProcess(options);
  const server = await ManagedProcess.spawn(definition).finally(release);
  try {
    await server.untilReady();
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    process: server,
    url: (database = 'postgres') => postgresUrl(options, database),
    stop: () => stopPostgres(server),
  };
}

/** Makes the data folder when there is none, and recovers it when its last owner was killed; returns what it did. */
export async function preparePostgres(options: PostgresOptions): Promise<string | null> {
  const { dataDirectory } = options;
  if (existsSync(join(dataDirectory, 'PG_VERSION'))) return recoverDataDirectory(dataDirectory);
  if (existsSync(dataDirectory) && readdirSync(dataDirectory).length > 0) {
    throw new Error(
      `${dataDirectory} is neither empty nor a PostgreSQL data folder; npm run reset clears it.`,
    );
  }
  initialise(options);
  return 'made a new database cluster';
}

/** The server as a process to run. `release` closes what was opened for the child; call it once it has been spawned. */
export function postgresProcess(options: PostgresOptions): {
  definition: ProcessDefinition;
  release: () => void;
} {
  const { dataDirectory, port, host = '127.0.0.1', logFile, disposable = false } = options;
  const account = options.account ?? chooseAccount();
  ownFiles(dataDirectory, account);
  const settings = {
    listen_addresses: host,
    // Nobody needs the socket, and its path has a length limit that deep folders break.
    unix_socket_directories: '',
    max_connections: '150',
    // The details of an error quote rows, which hold people's addresses.
    log_error_verbosity: 'terse',
    ...(disposable ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const call = binaryCall('postgres', account, dataDirectory, (data) => [
    '-D',
    data,
    '-p',
    String(port),
    ...flags,
  ]);
  return {
    definition: {
      name: 'postgres',
      command: call.command,
      args: call.args,
      cwd: '/',
      env: postgresEnvironment(),
      logFile,
      uid: call.uid,
      gid: call.gid,
      descriptors: call.descriptors,
      // The file itself says when the server accepts connections (pg_ctl reads the same line).
      ready: async () => readPostmasterFile(dataDirectory)?.ready === true,
      readyWithin: 60_000,
      stopSignal: 'SIGINT',
      stopWithin: 30_000,
      stopsWithCodeZero: true,
    },
    release: () => call.descriptors.forEach(closeSync),
  };
}

/** Fast shutdown; @throws ProcessFailure unless the server wrote everything and ended with code 0. */
export async function stopPostgres(server: ManagedProcess): Promise<void> {
  const exit = await server.stop();
  if (exit.code !== 0) {
    throw new ProcessFailure(
      server.definition,
      `did not shut down cleanly (${exit.signal ?? `code ${exit.code}`})`,
    );
  }
}

export function postgresUrl(
  options: Pick<PostgresOptions, 'port' | 'host' | 'password'>,
  database: string,
): string {
  const host = options.host === undefined || options.host === '0.0.0.0' ? '127.0.0.1' : options.host;
  return `postgres://${POSTGRES_USER}:${encodeURIComponent(options.password)}@${host}:${options.port}/${database}`;
}

/** Creates a database unless it is there. `adminUrl` names any other database of the same server. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** initdb into a draft that gets its name when it is complete: an interrupted start leaves no half-made cluster. */
function initialise(options: PostgresOptions): void {
  const { dataDirectory, password, disposable = false } = options;
  const account = options.account ?? chooseAccount();
  const draft = `${dataDirectory}.new`;
  const passwordFile = `${dataDirectory}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  const secret = openSync(passwordFile, 'r');
  try {
    ownFiles(draft, account);
    // Opening a descriptor again asks for the permission again.
    ownFiles(passwordFile, account);
    const call = binaryCall('initdb', account, draft, (data, next) => [
      ...['-D', data, '-U', POSTGRES_USER, '--auth=scram-sha-256', `--pwfile=/dev/fd/${next}`],
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...(disposable ? ['--no-sync'] : []),
    ]);
    const result = spawnSync(call.command, call.args, {
      cwd: '/',
      env: postgresEnvironment(),
      uid: call.uid,
      gid: call.gid,
      stdio: ['ignore', 'pipe', 'pipe', ...call.descriptors, secret],
      encoding: 'utf8',
    });
    call.descriptors.forEach(closeSync);
    if (result.status !== 0) {
      const reason = result.error?.message ?? result.stderr.trim();
      throw new Error(`PostgreSQL's data folder could not be made in ${dataDirectory}:\n${reason}`);
    }
    rmSync(dataDirectory, { recursive: true, force: true });
    renameSync(draft, dataDirectory);
  } finally {
    closeSync(secret);
    rmSync(passwordFile, { force: true });
  }
}

interface BinaryCall {
  command: string;
  args: string[];
  uid?: number;
  gid?: number;
  descriptors: number[];
}

/** `buildArgs` gets the data folder as the binary sees it, and the number of the first free descriptor. */
function binaryCall(
  binary: 'initdb' | 'postgres',
  account: Account,
  dataDirectory: string,
  buildArgs: (data: string, nextDescriptor: number) => string[],
): BinaryCall {
  const home = postgresHome();
  switch (account.kind) {
    case 'self':
      return { command: join(home, 'bin', binary), args: buildArgs(dataDirectory, 3), descriptors: [] };
    case 'namespace': {
      // Without --fork, unshare becomes the server: its pid, signals and exit code are the server's own.
      const args = [
        ...namespaceFlags(account.uid),
        join(home, 'bin', binary),
        ...buildArgs(dataDirectory, 3),
      ];
      return { command: 'unshare', args, descriptors: [] };
    }
    case 'nobody': {
      const args = buildArgs('/proc/self/fd/3', 4);
      const command = join(readableCopy(home), 'bin', binary);
      return {
        command,
        args,
        uid: account.uid,
        gid: account.gid,
        descriptors: [openSync(dataDirectory, 'r')],
      };
    }
  }
}

/** The server gets no secrets of ours, and speaks English whatever the terminal speaks. */
function postgresEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
