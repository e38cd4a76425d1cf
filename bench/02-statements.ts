import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Measurement, Reading } from '@rolebook/localstack/bench/measurement';
import pg from 'pg';

const PAGES: readonly (readonly [path: string, most: number])[] = [
  ['/articles/ml-engineer-vs-data-scientist', 8],
  ['/roles/ml-engineer', 10],
  ['/', 10],
  ['/articles', 8],
  ['/topics/career-guide', 8],
  ['/authors/james-okonkwo', 8],
];

/** SQL statements that the cms runs for a page: counted in PostgreSQL's own log, with the worker away. */
export const measurement: Measurement = {
  title: 'SQL statements a page, and time in the cms',
  async measure(product) {
    const worker = product.service('worker');
    await worker.stop();
    const admin = new pg.Client({ connectionString: product.databaseUrl });
    await admin.connect();
    const setLogging = async (value: string) => {
      await admin.query(`alter system set log_statement = '${value}'`);
      await admin.query('select pg_reload_conf()');
      await pause(500);
    };
    const log = join(product.logs, 'postgres.log');
    try {
      await setLogging('all');
      const readings: Reading[] = [];
      for (const [path, most] of PAGES) {
        const ask = () => fetch(`${product.cmsInternal}/api/published/page?path=${encodeURIComponent(path)}`);
        await (await ask()).text();
        await pause(200);
        const from = statSync(log).size;
        await (await ask()).text();
        await pause(200);
        const text = readFileSync(log, 'utf8').slice(from);
        const statements = [...text.matchAll(/LOG: {2}(?:statement|execute [^:]+): (\w+)/g)].filter(
          (match) => !/^(begin|commit|rollback)$/i.test(match[1] ?? ''),
        ).length;
        const times: number[] = [];
        for (let round = 0; round < 20; round += 1) {
          const started = performance.now();
          await (await ask()).text();
          times.push(performance.now() - started);
        }
        times.sort((a, b) => a - b);
        readings.push({
          what: path,
          value: String(statements),
          target: `<= ${most}`,
          kept: statements <= most,
        });
        readings.push({
          what: `${path}, median time`,
          value: `${times[10]?.toFixed(1)} ms`,
          target: '<= 40 ms',
        });
      }
      return readings;
    } finally {
      await setLogging('none');
      await admin.end();
      await worker.start();
    }
  },
};
