import { AMOUNT_BOUNDS } from '@rolebook/salary/check-amounts';
import { CURRENCIES, EMPLOYMENTS, type FigureKey, PERIODS } from '@rolebook/salary/figure';
import { withThousands } from '@rolebook/salary/format';
import { plainTerm } from '@rolebook/salary/nearest-term';
import { readTypedAmount } from '@rolebook/salary/typed-pay';
import { readDay } from '../csv/read-day';
import { findTerm, type Term, type Vocabulary } from '../vocabulary';
import type { ObservationColumn } from './columns';

/** One salary that somebody has, had or was offered. */
export interface Observation {
  /** What a figure made of such observations is about. */
  readonly key: FigureKey;
  /** Whole units of the currency. */
  readonly amount: number;
  readonly observedOn: string;
  readonly source: string;
}

export type ReadObservation = Observation | { readonly fault: string };

type Cells = Readonly<Partial<Record<ObservationColumn, string>>>;

class Unreadable extends Error {}

/** Looks terms up once for each way of writing them: a file names the same few a hundred thousand times. */
function remembered(terms: readonly Term[], noun: string): (written: string) => string {
  const known = new Map<string, string | Unreadable>();
  return (written) => {
    let found = known.get(written);
    if (found === undefined) {
      const term = findTerm(written, terms, noun);
      found = 'term' in term ? term.term.id : new Unreadable(term.message);
      known.set(written, found);
    }
    if (found instanceof Unreadable) throw found;
    return found;
  };
}

function word<Word extends string>(written: string, words: readonly Word[], usual: Word, noun: string): Word {
  if (written === '') return usual;
  const found = words.find((candidate) => plainTerm(candidate) === plainTerm(written));
  if (found) return found;
  throw new Unreadable(`"${written}" is not a ${noun} that we count. There are: ${words.join(', ')}.`);
}

/**
 * Reads rows of observations, one after another. What cannot be read is told, never thrown.
 * @param today observations of later days are refused
 */
export function observationReader(vocabulary: Vocabulary, today: string): (cells: Cells) => ReadObservation {
  const roleOf = remembered(vocabulary.roles, 'role');
  const levelOf = remembered(vocabulary.levels, 'level');
  const regionOf = remembered(vocabulary.regions, 'region');
  const sourceOf = remembered(vocabulary.sources, 'source');

  function amountOf(cells: Cells, key: Pick<FigureKey, 'currency' | 'period'>): number {
    const read = readTypedAmount(cells.salary ?? '');
    if (read.kind === 'empty') throw new Unreadable('The salary is missing.');
    if (read.kind === 'fault') throw new Unreadable(read.message);
    if (read.currency !== null && read.currency !== key.currency) {
      throw new Unreadable(`The salary is in ${read.currency}, the row in ${key.currency}.`);
    }
    const { high, low } = AMOUNT_BOUNDS[key.period];
    if (read.amount >= low && read.amount <= high) return read.amount;
    throw new Unreadable(
      `${withThousands(read.amount)} a ${key.period} is outside ${withThousands(low)} to ${withThousands(high)}: a month's pay, a part-time job, or a zero too many?`,
    );
  }

  function read(cells: Cells): Observation {
    const text = (column: ObservationColumn) => cells[column]?.trim() ?? '';
    const key: FigureKey = {
      role: roleOf(text('role')),
      level: levelOf(text('level')),
      region: regionOf(text('region')),
      currency: word(text('currency'), CURRENCIES, 'GBP', 'currency'),
      period: word(text('period'), PERIODS, 'year', 'period'),
      component: 'base',
      employment: word(text('employment'), EMPLOYMENTS, 'permanent', 'kind of employment'),
      statistic: 'p25-p75',
    };
    const observedOn = readDay(text('observed_on'));
    if (observedOn === null) {
      throw new Unreadable(`"${text('observed_on')}" is not a day. Write it as 2026-11-24.`);
    }
    if (observedOn > today) throw new Unreadable(`${observedOn} is in the future.`);
    return { key, amount: amountOf(cells, key), observedOn, source: sourceOf(text('source')) };
  }

  return (cells) => {
    try {
      return read(cells);
    } catch (error) {
      if (error instanceof Unreadable) return { fault: error.message };
      throw error;
    }
  };
}
