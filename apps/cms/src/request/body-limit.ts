/** A long article with every block is under 300 kB of JSON. */
export const BODY_LIMIT_BYTES = 2 * 1024 * 1024;
/** The file, and the fields beside it. */
export const UPLOAD_LIMIT_BYTES = 20 * 1024 * 1024;
const MULTIPART_LIMIT_BYTES = UPLOAD_LIMIT_BYTES + 1024 * 1024;

export const TOO_LARGE_FILE = 'This file is larger than 20 MB. Make it smaller and upload it again.';
const TOO_LARGE_BODY = 'The request is larger than 2 MB.';

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

/**
 * The request with its body read, or why it is too large. What a client claims is believed when it claims too much;
 * what it sends is counted. A multipart body is counted by Payload's parser while it streams.
 */
export async function limitBody(request: Request): Promise<{ request: Request } | { tooLarge: string }> {
  const multipart = isMultipart(request);
  const claimed = Number(request.headers.get('content-length') ?? 0);
  const limit = multipart ? MULTIPART_LIMIT_BYTES : BODY_LIMIT_BYTES;
  if (claimed > limit) return { tooLarge: multipart ? TOO_LARGE_FILE : TOO_LARGE_BODY };
  if (multipart || !request.body) return { request };
  const body = await readUpTo(request.body, limit);
  if (!body) return { tooLarge: TOO_LARGE_BODY };
  return {
    request: new Request(request.url, {
      method: request.method,
      headers: request.headers,
      body: body.byteLength > 0 ? new Uint8Array(body) : undefined,
      signal: request.signal,
    }),
  };
}
