import { z } from 'zod';

/** Why readers write to us. */
export const MESSAGE_KINDS = ['error-report', 'complaint', 'contact'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const MESSAGE_STATES = ['open', 'answered', 'closed'] as const;

/** Longest message, in characters: about two pages. */
export const MESSAGE_LENGTH = 5000;

/** `POST {cms}/api/letters/form-token` -> `{ token }`: single use, good for two hours, not in its first second. */
export const messageTokenAnswerSchema = z.object({ token: z.string() });

/** `POST {cms}/api/letters` -> 202 with a reference | 422 fault | 429 fault with Retry-After. Signed for 'internal'. */
export const messageRequestSchema = z.object({
  kind: z.enum(MESSAGE_KINDS),
  /** Path of the page that it is about, and what on it; empty when it is about neither. */
  page: z.string().max(500),
  about: z.string().max(300),
  message: z.string().max(20_000),
  name: z.string().max(1000),
  email: z.string().max(1000),
  formToken: z.string().max(1000),
  /** Honeypot: people leave it empty. */
  website: z.string().max(1000),
  clientAddress: z.string().max(100),
});
export type MessageRequest = z.infer<typeof messageRequestSchema>;

/** `reference` is what the writer can name later. */
export const messageAnswerSchema = z.object({ status: z.literal('accepted'), reference: z.string() });
