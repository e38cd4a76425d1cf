import { request } from 'undici';

export interface HttpCall {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds for the whole answer, headers and body. */
  readonly deadlineMs: number;
  /** Ends the request before its deadline. */
  readonly endEarlier?: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Bodies are read to the end (a page counts as rendered only then) but kept only as far as anybody looks. */
const KEPT_BYTES = 64 * 1024;

/**
 * One request with a total deadline, which a dripping answer cannot pass. Follows no redirect.
 * @throws Error that names the address when there is no complete answer in time
 */
export async function call(address: string, options: HttpCall): Promise<HttpAnswer> {
  const { method = 'GET', headers = {}, body, deadlineMs } = options;
  const deadline = AbortSignal.timeout(deadlineMs);
  const signal = options.endEarlier ? AbortSignal.any([deadline, options.endEarlier]) : deadline;
  try {
    // Methods are open: an edge is purged by PURGE and SOFTPURGE.
    const answer = await request(address, {
      method: method as 'GET',
      headers: { ...headers },
      ...(body === undefined ? {} : { body }),
      signal,
      headersTimeout: deadlineMs,
      bodyTimeout: deadlineMs,
    });
    return { status: answer.statusCode, headers: answer.headers, text: await readAll(answer.body) };
  } catch (error) {
    const reason = deadline.aborted ? `no complete answer within ${deadlineMs} ms` : (error as Error).message;
    throw new Error(`${method} ${address}: ${reason}`);
  }
}

async function readAll(body: AsyncIterable<Buffer>): Promise<string> {
  const kept: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    if (bytes < KEPT_BYTES) kept.push(chunk);
    bytes += chunk.length;
  }
  return Buffer.concat(kept).subarray(0, KEPT_BYTES).toString('utf8');
}
