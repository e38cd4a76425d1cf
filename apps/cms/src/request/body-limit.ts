/** A long article with every block is under 300 kB of JSON. */
export const BODY_LIMIT_BYTES = 2 * 1024 * 1024;
/** The file, and the fields beside it. */
export const UPLOAD_LIMIT_BYTES = 20 * 1024 * 1024;
const MULTIPART_LIMIT_BYTES = UPLOAD_LIMIT_BYTES + 1024 * 1024;

/** A file of 100,000 observations is about 10 MB. It is sent as it is, and held once in memory while it is read. */
export const IMPORT_LIMIT_BYTES = 32 * 1024 * 1024;
const IMPORT_PATH = '/api/imports';

export const TOO_LARGE_FILE = 'This file is larger than 20 MB. Make it smaller and upload it again.';
const TOO_LARGE_BODY = 'The request is larger than 2 MB.';
const TOO_LARGE_IMPORT =
  'This file is larger than 32 MB. Split it into several files, and keep the first line with the columns in each.';

const isMultipart = (request: Request) =>
  request.headers.get('content-type')?.toLowerCase().startsWith('multipart/form-data') ?? false;

async function readUpTo(body: ReadableStream<Uint8Array>, limit: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

interface Limit {
  readonly bytes: number;
  readonly message: string;
}

function limitOf(request: Request): Limit {
  if (isMultipart(request)) return { bytes: MULTIPART_LIMIT_BYTES, message: TOO_LARGE_FILE };
  const isImport = request.method === 'POST' && new URL(request.url).pathname === IMPORT_PATH;
  return isImport
    ? { bytes: IMPORT_LIMIT_BYTES, message: TOO_LARGE_IMPORT }
    : { bytes: BODY_LIMIT_BYTES, message: TOO_LARGE_BODY };
}

/**
 * The request with its body read, or why it is too large. What a client claims is believed when it claims too much;
 * what it sends is counted. A multipart body is counted by Payload's parser while it streams.
 */
export async function limitBody(request: Request): Promise<{ request: Request } | { tooLarge: string }> {
  const limit = limitOf(request);
  const claimed = Number(request.headers.get('content-length') ?? 0);
  if (claimed > limit.bytes) return { tooLarge: limit.message };
  if (isMultipart(request) || !request.body) return { request };
  const body = await readUpTo(request.body, limit.bytes);
  if (!body) return { tooLarge: limit.message };
  return {
    request: new Request(request.url, {
      method: request.method,
      headers: request.headers,
      body: body.byteLength > 0 ? new Uint8Array(body) : undefined,
      signal: request.signal,
    }),
  };
}
