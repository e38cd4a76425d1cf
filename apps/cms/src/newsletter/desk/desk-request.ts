import type { Endpoint, PayloadRequest } from 'payload';
import type { z } from 'zod';
import { refusal } from '../../request/refusal';
import { may } from '../../rights/access';
import type { Permission } from '../../rights/matrix';

export const deskAnswer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/** Only the newsletter right sees subscribers: not even an admin, who can give it to somebody and be seen to. */
export const NOT_YOURS = 'Subscribers are for users with the newsletter right.';

/** `POST /api/newsletter/desk/{path}` with a JSON body. A POST also where it only reads: an address in a URL ends in logs. */
export function deskEndpoint<Schema extends z.ZodType>(
  path: string,
  permission: Permission,
  schema: Schema,
  work: (req: PayloadRequest, value: z.output<Schema>) => Promise<Response>,
): Endpoint {
  return {
    path: `/newsletter/desk/${path}`,
    method: 'post',
    handler: async (req) => {
      if (!may(req, 'subscribers', permission)) return refusal(403, NOT_YOURS);
      const parsed = schema.safeParse(await readBody(req));
      if (parsed.success) return work(req, parsed.data);
      const field = parsed.error.issues[0]?.path.join('.') || 'The request';
      return refusal(400, `${field} is not as expected. Reload the page and try again.`);
    },
  };
}

/** JSON from a script, or the fields of a form. */
async function readBody(req: PayloadRequest): Promise<unknown> {
  const text = (await req.text?.()) ?? '';
  if (req.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
