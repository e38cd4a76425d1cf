/** Answers while the process lives; asks nothing of anything else. */
export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response('ok\n', { headers: { 'cache-control': 'no-store', 'content-type': 'text/plain' } });
}
