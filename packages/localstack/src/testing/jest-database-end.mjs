export default async function stopDatabaseForTests() {
  await globalThis.rolebookTestServer?.stop();
}
