import { calendarDateText } from './calendar-date';
import type { CalendarDate, RevisionReason, SalaryRange, Statistic } from './figure';
import { type FormattableFigure, formatFigure } from './format';
import { STATISTIC_LABELS } from './labels';

/** As readers are told why a number is another one now. */
export const REASON_LABELS: Readonly<Record<RevisionReason, string>> = {
  'new-data': 'New data',
  correction: 'Correction',
  method: 'New method',
  typo: 'Typing error put right',
};

/** A figure that was published anew, with what it said before. */
export interface ChangedFigure {
  readonly figure: FormattableFigure & {
    readonly role: { readonly title: string };
    readonly level: { readonly name: string };
    readonly region: { readonly name: string };
    readonly statistic: Statistic;
    readonly asOf: CalendarDate;
  };
  readonly before: SalaryRange;
  readonly reason: RevisionReason;
  readonly note: string | null;
}

export interface ChangeWords {
  /** "ML Engineer, Senior" */
  readonly name: string;
  readonly region: string;
  readonly before: string;
  readonly now: string;
  /** "New data, as of 1 November 2026. Editorial range." */
  readonly why: string;
}

const sentence = (text: string) => {
  const capital = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
};

/** A changed figure in the words that mails, their plain text and the archive share. Numbers as pages show them. */
export function changeWords({ figure, before, reason, note }: ChangedFigure): ChangeWords {
  const options = { unit: figure.period === 'day' };
  return {
    name: `${figure.role.title}, ${figure.level.name}`,
    region: figure.region.name,
    before: formatFigure({ ...figure, ...before, variable: false }, options),
    now: formatFigure(figure, options),
    why: [
      `${REASON_LABELS[reason]}, as of ${calendarDateText(figure.asOf)}.`,
      ...(note ? [sentence(note)] : []),
      sentence(STATISTIC_LABELS[figure.statistic]),
    ].join(' '),
  };
}
