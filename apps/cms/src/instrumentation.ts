/** Runs once, before the first request: what stands before Next and Payload. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startFront } = await import('./front/front');
  startFront();
}
