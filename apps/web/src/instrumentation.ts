/** Runs once, before the first request: what stands before Next, and what stands behind its cache. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startInstance } = await import('./instance');
  await startInstance();
}
