/**
 * The salary figure: the atom that tables show and sentences cite.
 * Amounts are whole units of the currency (pounds, not pence) for one period. Never strings, never floats.
 */

export const CURRENCIES = ['GBP', 'EUR', 'USD'] as const;
/** ISO 4217 code. */
export type Currency = (typeof CURRENCIES)[number];

export const PERIODS = ['year', 'day'] as const;
export type Period = (typeof PERIODS)[number];

export const COMPONENTS = ['base', 'base-and-bonus', 'total'] as const;
export type Component = (typeof COMPONENTS)[number];

export const EMPLOYMENTS = ['permanent', 'contract'] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

export const STATISTICS = [
  'editorial-range',
  'p25-p75',
  'p10-p90',
  'advertised-range',
  'employer-band',
] as const;
/** What the two ends of a range mean. Ranges of different statistics must not be compared silently. */
export type Statistic = (typeof STATISTICS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const SOURCE_KINDS = [
  'official-statistics',
  'job-adverts',
  'self-reported-survey',
  'employer-published',
  'editorial-estimate',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const REVISION_REASONS = ['new-data', 'correction', 'method', 'typo'] as const;
export type RevisionReason = (typeof REVISION_REASONS)[number];

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type CalendarDate = string;

export interface SalaryRange {
  /** Lower end, whole units of the currency. */
  readonly min: number;
  /** Upper end, whole units; `null` is open: "£85k+". */
  readonly max: number | null;
  /** The range has an upper end that is known to be passed: "£130k – £180k+". Meaningless when `max` is null. */
  readonly openAbove: boolean;
}

/** What makes two figures "the same figure": one published at any time for each of these. */
export interface FigureKey {
  readonly role: string;
  readonly level: string;
  readonly region: string;
  readonly currency: Currency;
  readonly period: Period;
  readonly component: Component;
  readonly employment: Employment;
  readonly statistic: Statistic;
}

/** Years of experience, half-open `[from, to)`; `to: null` is open. Levels by scope (Lead, Principal) have no band. */
export interface ExperienceBand {
  readonly from: number;
  readonly to: number | null;
}
