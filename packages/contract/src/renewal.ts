import { z } from 'zod';

/** Where a public path stands. `moved` answers 308 to `to`, `gone` answers 410, an unlisted path 404. */
export const addressSchema = z.discriminatedUnion('state', [
  z.object({ path: z.string(), state: z.literal('live') }),
  z.object({ path: z.string(), state: z.literal('moved'), to: z.string() }),
  z.object({ path: z.string(), state: z.literal('gone') }),
  /** Not in the index any more (unpublished): answers 404. Only in changes, never in the index itself. */
  z.object({ path: z.string(), state: z.literal('removed') }),
]);
export type AddressChange = z.infer<typeof addressSchema>;

/** `GET {cms}/api/published/addresses`: the whole index, with the newest sequence that it contains. */
export const addressIndexSchema = z.object({
  sequence: z.number().int().nonnegative(),
  addresses: z.array(addressSchema),
});
export type AddressIndex = z.infer<typeof addressIndexSchema>;

/**
 * What the worker tells every web instance (`POST /api/renew`, signed for 'renewal').
 * The instance persists it, updates its address index, marks the keys and only then answers 200.
 */
export const renewalMessageSchema = z.object({
  id: z.string(),
  /** The newest sequence in this message; each page may carry an older one. */
  sequence: z.number().int().positive(),
  addresses: z.array(addressSchema),
  /** Pages whose content changed: the last good page is served until the new one is rendered. */
  renew: z.array(z.string()),
  /** Paths that were taken down: nothing stored under them may be served again. */
  takeDown: z.array(z.string()),
  /** The frame of all pages changed (navigation, footer, settings). */
  site: z.boolean(),
});
export type RenewalMessage = z.infer<typeof renewalMessageSchema>;

export const RENEWAL_PATH = '/api/renew';
