import { createHash } from 'node:crypto';
import type { Severity } from '@rolebook/salary/finding';

/** One line of the checklist beside a document. */
export interface ChecklistItem {
  /** The same finding about the same numbers has the same key; about other numbers it is another finding. */
  readonly key: string;
  /** `refuse`: nothing is published. `warn`: published once acknowledged. `note`: for information. */
  readonly severity: Severity | 'note';
  /** Path of the form's field that it is about; null for the whole. */
  readonly field: string | null;
  /** What is wrong and what to do about it. */
  readonly message: string;
  readonly prose?: ProseFinding;
}

/** Words in a text that speak of pay. */
export interface ProseFinding {
  readonly place: string;
  /** Where the words stand, for people: "Answer to “What does it pay?”". */
  readonly where: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The figure that can stand in place of the words; null where none can, and then `whyNot` says why. */
  readonly replacement: { readonly figure: string; readonly part: 'range' | 'min' | 'max' | 'median' } | null;
  readonly whyNot: string | null;
}

/** @param about everything that would make it another finding: numbers, dates, words */
export function itemOf(item: Omit<ChecklistItem, 'key'>, code: string, about: unknown): ChecklistItem {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([code, item.field, item.message, about]))
    .digest('base64url')
    .slice(0, 22);
  return { ...item, key: `${code}:${fingerprint}` };
}
