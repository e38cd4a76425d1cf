import { createHmac } from 'node:crypto';
import { equalInConstantTime } from '@rolebook/contract/signing';
import { z } from 'zod';
import type { ReadEvents } from './mail-event';

/** Seconds by which the sender's clock may differ. */
const TOLERANCE_SECONDS = 300;

const bodySchema = z.object({
  events: z
    .array(
      z.object({
        id: z.string().min(1).max(200),
        email: z.string().max(1000),
        kind: z.enum(['delivered', 'soft-bounce', 'hard-bounce', 'complaint']),
      }),
    )
    .max(500),
});

/**
 * Our own format, for mail services without one (docs/operations.md). The header is `t=<unix seconds>,v1=<hex>`, where
 * the hex is HMAC-SHA256 of `<t>.<body>` with the secret.
 */
export function readGenericEvents(
  secret: string,
  body: string,
  signature: string | null,
  now: number,
): ReadEvents {
  const match = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature ?? '');
  if (!match?.[1] || !match[2]) return { refused: 401 };
  if (Math.abs(now / 1000 - Number(match[1])) > TOLERANCE_SECONDS) return { refused: 401 };
  const expected = createHmac('sha256', secret).update(`${match[1]}.${body}`).digest('hex');
  if (!equalInConstantTime(expected, match[2])) return { refused: 401 };
  const parsed = bodySchema.safeParse(parseJson(body));
  return parsed.success ? { events: parsed.data.events } : { refused: 400 };
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
