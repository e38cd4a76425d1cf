// Jest's global set-up for integration tests: one PostgreSQL for the run. Plain JavaScript, because Jest loads global
// set-ups with Node itself; tsx takes over from here.
import { tsImport } from 'tsx/esm/api';

export default async function startDatabaseForTests() {
  // Given from outside (CI with a server of its own, or a nested run): use that one.
  if (process.env.ROLEBOOK_TEST_DATABASE_URL) return;
  const { startTestServer } = await tsImport('./database-server.ts', import.meta.url);
  const server = await startTestServer();
  process.env.ROLEBOOK_TEST_DATABASE_URL = server.url;
  globalThis.rolebookTestServer = server;
}
