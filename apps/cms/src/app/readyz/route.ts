import config from '@payload-config';
import { getPayload } from 'payload';
import { runAtOnce, sql } from '../../database/transaction';

export const dynamic = 'force-dynamic';

const DEADLINE_MS = 2_000;
const answer = (status: number, text: string) =>
  new Response(`${text}\n`, {
    status,
    headers: { 'cache-control': 'no-store', 'content-type': 'text/plain' },
  });

/** 200 when the database answers, 503 when it does not, within two seconds either way. */
export async function GET(): Promise<Response> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('deadline')), DEADLINE_MS);
  });
  try {
    const ask = async () => runAtOnce((await getPayload({ config })).db, sql`select 1`);
    await Promise.race([ask(), deadline]);
    return answer(200, 'ready');
  } catch {
    return answer(503, 'the database does not answer');
  } finally {
    clearTimeout(timer);
  }
}
