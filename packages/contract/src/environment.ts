import { z } from 'zod';

/**
 * Reads configuration from the environment, once, at start.
 * @throws Error with one line a variable: its name, what is wrong, and nothing of its value (it may be a secret).
 */
export function readEnvironment<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: Record<string, string | undefined>,
): z.infer<z.ZodObject<Shape>> {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = z.object(shape).safeParse(present);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The configuration is not usable (see .env.example):\n${lines.join('\n')}`);
}

/** An absolute http(s) address without a trailing slash: it is glued to paths. */
export const originVariable = z
  .url({ protocol: /^https?$/, error: 'must be an absolute http:// or https:// address', abort: true })
  .refine((url) => !url.endsWith('/'), 'must not end with a slash')
  .refine((url) => new URL(url).origin === url, 'must be an origin only, without a path');

export const secretVariable = z.string({ error: 'is not set' }).min(32, 'must have at least 32 characters');

export const portVariable = z.coerce.number({ error: 'must be a port number' }).int().min(1).max(65535);

/** Seconds for which a stopping process still takes requests; 0 where nothing that balances stands in front. */
export const drainVariable = z.coerce
  .number({ error: 'must be a number of seconds' })
  .min(0)
  .max(60)
  .default(0);

/** A comma-separated list; empty entries are dropped. */
export const listVariable = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean),
);
