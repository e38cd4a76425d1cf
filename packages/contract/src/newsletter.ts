import { z } from 'zod';

/**
 * What the web tier asks of the cms for a sign-up. All calls are signed for 'internal' and carry the client address
 * that front/ decided on. Every address gets the same answer: unknown, pending, active or suppressed.
 */

/** `POST {cms}/api/newsletter/form-token` -> `{ token }`: single use, good for two hours, not in its first second. */
export const formTokenAnswerSchema = z.object({ token: z.string() });

/** `POST {cms}/api/newsletter/sign-ups` -> 202 `{ status: 'accepted' }` | 422 fault | 429 fault with Retry-After. */
export const signUpRequestSchema = z.object({
  email: z.string().max(1000),
  purposes: z.array(z.string()).max(20),
  /** Interests, both optional: ids of role guides and of topics. */
  roles: z.array(z.uuid()).max(100).default([]),
  topics: z.array(z.uuid()).max(100).default([]),
  /** Version of the wording that the person saw. */
  wordingVersion: z.string().max(100),
  /** Path of the page that held the form. */
  page: z.string().max(500),
  formToken: z.string().max(1000),
  /** Honeypot: people leave it empty. */
  website: z.string().max(1000),
  clientAddress: z.string().max(100),
});
export type SignUpRequest = z.output<typeof signUpRequestSchema>;
export type SignUpSent = z.input<typeof signUpRequestSchema>;

/** A refusal that a person can mend: which field, and what to do. */
export const faultSchema = z.object({
  error: z.object({ field: z.string().nullable(), code: z.string(), message: z.string() }),
});
export type Fault = z.infer<typeof faultSchema>;

/** `POST {cms}/api/newsletter/confirmations/look` with the token: what the page should show. Changes nothing. */
export const confirmationStateSchema = z.object({
  state: z.enum(['open', 'confirmed', 'expired', 'unknown']),
  /** What the button agrees to, in the words that stood on the form; null unless the state is `open`. */
  agreement: z
    .object({
      consent: z.string(),
      purposes: z.array(z.object({ label: z.string(), description: z.string() })),
    })
    .nullable()
    .default(null),
});
export type ConfirmationState = z.infer<typeof confirmationStateSchema>;

/** `POST {cms}/api/newsletter/confirmations` with the token: the pressed button. Idempotent. */
export const confirmationRequestSchema = z.object({
  token: z.string().max(200),
  clientAddress: z.string().max(100),
});
