import { startTestCms, type TestCms } from '../testing/cms';
import { poolOf, queryOn } from './query';

let cms: TestCms;
beforeAll(async () => {
  cms = await startTestCms();
}, 120_000);
afterAll(() => cms.stop());

it('answers again after the database ended every connection', async () => {
  expect((await cms.send('GET', '/topics')).status).toBe(200);
  // As a restart does: code 57P01 on each connection, idle ones included.
  await queryOn(poolOf(cms.payload))(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await new Promise((done) => setTimeout(done, 200));
  expect((await cms.send('GET', '/topics')).status).toBe(200);
});
