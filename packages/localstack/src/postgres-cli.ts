/**
 * A scratch PostgreSQL, until Ctrl-C:
 *   node --import tsx packages/localstack/src/postgres-cli.ts --port 4101 --data /tmp/me/pg [--password secret]
 * Prints the address of its database `rolebook` as the only line on standard output.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDatabase, startPostgres } from './postgres';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    password: { type: 'string', default: 'rolebook' },
  },
});
if (!values.port || !values.data) {
  console.error('usage: postgres-cli --port <port> --data <folder> [--password <password>]');
  process.exit(2);
}

const folder = resolve(values.data);
const server = await startPostgres({
  dataDirectory: join(folder, 'cluster'),
  logFile: join(folder, 'postgres.log'),
  port: Number(values.port),
  password: values.password,
  disposable: true,
});

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
    process.exit(0);
  });
}
// Ends with us when nobody asked the server to end.
server.process.exited.then((exit) => {
  if (!stopping) {
    console.error(
      `postgres ended by itself (${exit.signal ?? `code ${exit.code}`}), see ${folder}/postgres.log`,
    );
    process.exit(1);
  }
});

await ensureDatabase(server.url(), 'rolebook');
console.log(server.url('rolebook'));
