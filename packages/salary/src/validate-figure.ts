import { isOlderThan, STALE_AFTER_MONTHS, TOO_OLD_AFTER_MONTHS } from './as-of';
import { isCalendarDate } from './calendar-date';
import { type AmountCode, checkAmounts } from './check-amounts';
import { type CalendarDate, CURRENCIES, type Employment, type Period } from './figure';
import { checkPlausibility, type PlausibilityCode, type PlausibilityContext } from './figure-plausibility';
import { type Finding, refuse, warn } from './finding';
import { SMALLEST_SHOWN_SAMPLE } from './format';

/** What an editor typed, or an import read. Amounts may still be anything that a number can be. */
export interface FigureDraft {
  readonly currency: string;
  readonly period: Period;
  readonly employment: Employment;
  readonly min: number | null;
  readonly max: number | null;
  readonly openAbove: boolean;
  readonly median: number | null;
  /** Unknown is null, never 1. */
  readonly sampleSize: number | null;
  readonly asOf: string;
  /** First day on which it is the figure. */
  readonly validFrom: string;
  /** First day on which it no longer is: the day its successor starts. Null while it stands. */
  readonly validTo: string | null;
  readonly sources: readonly { readonly name: string; readonly licence: string | null }[];
  /** Why an amount outside the usual bounds is right. Empty or null: there is no reason. */
  readonly overrideReason: string | null;
}

export interface Validity {
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

/** What the figure is judged against. Everything that is not known is null or empty, and then not judged. */
export interface FigureContext extends PlausibilityContext {
  readonly today: CalendarDate;
  /** The other published figures with the same key. */
  readonly published: readonly Validity[];
}

export type FigureCode =
  | AmountCode
  | PlausibilityCode
  | 'currency-unknown'
  | 'period-mismatch'
  | 'date-invalid'
  | 'as-of-future'
  | 'validity-reversed'
  | 'validity-overlap'
  | 'source-missing'
  | 'sample-invalid'
  | 'sample-hidden'
  | 'sample-small'
  | 'stale'
  | 'source-unlicensed'
  | 'too-old';

export type FigureFinding = Finding<FigureCode>;

/** Percentiles of fewer people than this say little. */
export const SMALL_SAMPLE = 30;

function checkMeasure({ currency, period, employment }: FigureDraft): FigureFinding[] {
  const findings: FigureFinding[] = [];
  if (!CURRENCIES.some((known) => known === currency)) {
    findings.push(
      refuse(
        'currency-unknown',
        'currency',
        `"${currency}" is not a currency that we publish. Use ${CURRENCIES.join(', ')}.`,
      ),
    );
  }
  if (period === 'day' && employment === 'permanent') {
    findings.push(
      refuse(
        'period-mismatch',
        'period',
        'A day rate belongs to contract work. Choose "contract", or give the salary for a year.',
      ),
    );
  }
  return findings;
}

function checkDates(draft: FigureDraft, today: CalendarDate): FigureFinding[] {
  const dates = { asOf: draft.asOf, validFrom: draft.validFrom, validTo: draft.validTo };
  const invalid = (['asOf', 'validFrom', 'validTo'] as const).flatMap((field) => {
    const date = dates[field];
    if (date === null || isCalendarDate(date)) return [];
    return [refuse('date-invalid' as const, field, `"${date}" is not a day. Write it as 2026-11-24.`)];
  });
  if (invalid.length > 0) return invalid;
  const findings: FigureFinding[] = [];
  if (draft.asOf > today) {
    findings.push(
      refuse(
        'as-of-future',
        'asOf',
        `The as-of date ${draft.asOf} is in the future. It is the day that the data describes, not when to publish.`,
      ),
    );
  } else if (isOlderThan(draft.asOf, STALE_AFTER_MONTHS, today)) {
    findings.push(
      warn(
        'stale',
        'asOf',
        `The figure is as of ${draft.asOf}, more than ${STALE_AFTER_MONTHS} months ago. Readers will see a note; look for newer data.`,
      ),
    );
  }
  if (draft.validTo !== null && draft.validTo <= draft.validFrom) {
    findings.push(
      refuse(
        'validity-reversed',
        'validTo',
        `The figure would end on ${draft.validTo}, before it starts on ${draft.validFrom}. Choose a later end, or leave it empty.`,
      ),
    );
  }
  return findings;
}

/** Whether two figures with one key would both be the figure on some day. Ends are exclusive. */
export function validitiesOverlap(a: Validity, b: Validity): boolean {
  const startsBeforeEnd = (start: CalendarDate, end: CalendarDate | null) => end === null || start < end;
  return startsBeforeEnd(a.validFrom, b.validTo) && startsBeforeEnd(b.validFrom, a.validTo);
}

function checkValidity(draft: FigureDraft, published: readonly Validity[]): FigureFinding[] {
  const other = published.find((candidate) => validitiesOverlap(draft, candidate));
  if (!other) return [];
  const span = other.validTo === null ? `since ${other.validFrom}` : `${other.validFrom} to ${other.validTo}`;
  return [
    refuse(
      'validity-overlap',
      'validFrom',
      `There is already a published figure for this role, level, region and measure (${span}). Supersede that one, or choose days outside it.`,
    ),
  ];
}

function checkSample({ sampleSize }: FigureDraft): FigureFinding[] {
  if (sampleSize === null) return [];
  if (!Number.isSafeInteger(sampleSize) || sampleSize < 1) {
    return [
      refuse(
        'sample-invalid',
        'sampleSize',
        'The sample size must be a whole number of at least 1. Leave it empty if it is not known.',
      ),
    ];
  }
  if (sampleSize >= SMALL_SAMPLE) return [];
  if (sampleSize < SMALLEST_SHOWN_SAMPLE) {
    return [
      warn(
        'sample-hidden',
        'sampleSize',
        `The sample of ${sampleSize} is under ${SMALLEST_SHOWN_SAMPLE}: readers will see "Not enough data". Add data, or widen the region.`,
      ),
    ];
  }
  return [
    warn(
      'sample-small',
      'sampleSize',
      `The sample of ${sampleSize} is under ${SMALL_SAMPLE}. Say so in the note, or add data.`,
    ),
  ];
}

function checkSources({ sources }: FigureDraft): FigureFinding[] {
  if (sources.length === 0) {
    return [
      refuse(
        'source-missing',
        'sources',
        'The figure has no source. Add at least one; an editorial estimate is one too.',
      ),
    ];
  }
  return sources.flatMap((source, index) =>
    source.licence?.trim()
      ? []
      : [
          warn(
            'source-unlicensed' as const,
            `sources.${index}`,
            `The source "${source.name}" has no licence. Record the terms under which we may use it.`,
          ),
        ],
  );
}

/**
 * Everything that stands in the way of publishing a figure, and everything to think about.
 * Never throws on a bad draft; the context must be sound.
 */
export function validateFigure(draft: FigureDraft, context: FigureContext): FigureFinding[] {
  const amounts = checkAmounts(draft);
  const dates = checkDates(draft, context.today);
  const usableDates = dates.every((finding) => finding.severity !== 'refuse');
  const findings = [
    ...amounts.findings,
    ...checkMeasure(draft),
    ...dates,
    ...(usableDates ? checkValidity(draft, context.published) : []),
    ...checkSample(draft),
    ...checkSources(draft),
  ];
  if (amounts.range === null) return findings;
  const range = { ...amounts.range, median: draft.median };
  return [...findings, ...checkPlausibility(range, draft.period, context)];
}

/** Whether something new may refer to a figure: a table cell, a token, a role guide. */
export function checkNewReference(asOf: CalendarDate, today: CalendarDate): FigureFinding[] {
  if (!isOlderThan(asOf, TOO_OLD_AFTER_MONTHS, today)) return [];
  return [
    refuse(
      'too-old',
      'asOf',
      `The figure is as of ${asOf}, more than ${TOO_OLD_AFTER_MONTHS} months ago. Nothing new may use it: bring it up to date first.`,
    ),
  ];
}
