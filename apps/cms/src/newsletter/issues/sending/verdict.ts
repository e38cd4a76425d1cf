import type { Handover } from './handover';
import { MOST_ATTEMPTS, retryDelay } from './settings';

/** What a handover makes of a delivery. */
export type Verdict =
  | { readonly state: 'sent' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'skipped'; readonly reason: string }
  | {
      readonly state: 'queued';
      readonly reason: string;
      readonly delaySeconds: number;
      readonly counts: boolean;
    }
  | { readonly state: 'in-doubt'; readonly reason: string; readonly delaySeconds: number };

/**
 * Decides what becomes of a delivery. A server that cannot be reached, or that refuses us and not the recipient, costs
 * the recipient no try.
 * @param attempts tries so far, this one included
 */
export function verdictOf(handover: Handover, attempts: number, retrySeconds: number): Verdict {
  switch (handover.outcome) {
    case 'accepted':
      return { state: 'sent' };
    case 'unknown':
      return {
        state: 'in-doubt',
        reason: 'The connection was cut while the mail was handed over.',
        delaySeconds: retrySeconds,
      };
    case 'unreachable':
      return {
        state: 'queued',
        reason: `The mail server could not be reached (${handover.reply}).`,
        delaySeconds: retrySeconds,
        counts: false,
      };
    case 'refused':
      break;
  }
  if (handover.at === 'sender') {
    return {
      state: 'queued',
      reason: `The mail server refused us (${handover.reply}).`,
      delaySeconds: retrySeconds,
      counts: false,
    };
  }
  const what = handover.at === 'recipient' ? 'address' : 'mail';
  if (handover.permanent) {
    return { state: 'failed', reason: `The mail server refused the ${what} (${handover.reply}).` };
  }
  if (attempts >= MOST_ATTEMPTS) {
    return { state: 'failed', reason: `Given up after ${attempts} tries (${handover.reply}).` };
  }
  return {
    state: 'queued',
    reason: `Put off by the mail server (${handover.reply}).`,
    delaySeconds: retryDelay(attempts, retrySeconds),
    counts: true,
  };
}
