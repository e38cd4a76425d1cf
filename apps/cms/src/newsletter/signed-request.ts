import { SIGNATURE_HEADER } from '@rolebook/contract/headers';
import type { Fault } from '@rolebook/contract/newsletter';
import { signatureFault } from '@rolebook/contract/signing';
import type { Endpoint, Payload, PayloadRequest } from 'payload';
import type { z } from 'zod';
import { configuration } from '../configuration';
import { BETWEEN_TIERS } from '../request/between-tiers';

const NO_STORE = { 'cache-control': BETWEEN_TIERS };

export const answer = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { ...NO_STORE, ...headers } });

export function refuse(
  status: number,
  error: { field: string | null; code: string; message: string },
  headers: Record<string, string> = {},
): Response {
  return answer({ error } satisfies Fault, status, headers);
}

/**
 * Reads what the web tier sent, or the refusal to give back: unsigned or stale 401, not as agreed 400.
 * Neither names anything of the body: it holds addresses and tokens.
 */
export async function readSigned<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<{ value: z.output<Schema> } | { refusal: Response }> {
  const text = (await req.text?.()) ?? '';
  const fault = signatureFault(
    configuration().SHARED_SECRET,
    'internal',
    text,
    req.headers.get(SIGNATURE_HEADER),
    Date.now(),
  );
  if (fault) {
    const message = 'Sign-ups are taken by the site, which signs its requests.';
    return { refusal: refuse(401, { field: null, code: `signature-${fault}`, message }) };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { refusal: refuse(400, { field: null, code: 'malformed', message: 'The body is not JSON.' }) };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const field = parsed.error.issues[0]?.path.join('.') || null;
  return { refusal: refuse(400, { field, code: 'malformed', message: 'The request is not as agreed.' }) };
}

/** `POST /api/newsletter/{path}` for the web tier alone: what is not signed or not as agreed never reaches `work`. */
export function signedEndpoint<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  work: (payload: Payload, value: z.output<Schema>) => Promise<Response>,
): Endpoint {
  return {
    path: `/newsletter/${path}`,
    method: 'post',
    handler: async (req) => {
      const read = await readSigned(req, schema);
      return 'refusal' in read ? read.refusal : work(req.payload, read.value);
    },
  };
}
