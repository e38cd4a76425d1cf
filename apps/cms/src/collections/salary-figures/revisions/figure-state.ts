import type { FigureState } from '@rolebook/contract/published/salary';
import { dayOf } from '../../../fields/calendar-date';
import type { SalaryFigure } from '../../../payload-types';

type Stored = Partial<SalaryFigure> & Pick<SalaryFigure, 'min' | 'asOf'>;

/** What a stored figure says to readers. */
export function stateOf(figure: Stored): FigureState {
  const asOf = dayOf(figure.asOf);
  return {
    min: figure.min,
    max: figure.max ?? null,
    openAbove: figure.openAbove ?? false,
    median: figure.median ?? null,
    variable: figure.variable ?? false,
    withdrawn: figure.withdrawn ?? false,
    asOf,
    validFrom: figure.validFrom ? dayOf(figure.validFrom) : asOf,
    validTo: figure.validTo ? dayOf(figure.validTo) : null,
  };
}

const SHOWN = ['min', 'max', 'openAbove', 'median', 'variable', 'withdrawn'] as const;

/** `shown`: readers see another number, or none any more. `as-of`: the same number, confirmed by newer data. */
export function changeBetween(before: FigureState, after: FigureState): 'shown' | 'as-of' | null {
  if (SHOWN.some((name) => before[name] !== after[name])) return 'shown';
  return before.asOf === after.asOf ? null : 'as-of';
}
