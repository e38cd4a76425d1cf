import type { ComparedMeasure, PayGap } from './compare-roles';
import type { Level } from './levels';

const MEASURE_WORDS: Readonly<Record<ComparedMeasure, string>> = {
  region: 'regions',
  currency: 'currencies',
  period: 'periods',
  component: 'parts of pay',
  employment: 'kinds of employment',
  statistic: 'statistics',
};

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

const namesOf = (levels: readonly Level[]) => listed(levels.map((level) => level.name));

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The derived statement, one sentence: "ML engineers earn 15–23% more than data scientists."
 * Names are plurals as they stand inside a sentence ("ML engineers", "data scientists").
 */
export function payGapText(gap: PayGap, first: string, second: string): string {
  switch (gap.kind) {
    case 'more':
    case 'less': {
      const { lowPercent: low, highPercent: high } = gap;
      const amount = low === high ? `about ${low}%` : low === 0 ? `up to ${high}%` : `${low}–${high}%`;
      return `${capitalised(first)} earn ${amount} ${gap.kind} than ${second}.`;
    }
    case 'about-the-same':
      return `${capitalised(first)} and ${second} earn about the same.`;
    case 'unclear': {
      const clauses = [
        gap.firstHigher.length > 0 ? `${first} earn more at ${namesOf(gap.firstHigher)} level` : '',
        gap.secondHigher.length > 0 ? `${second} earn more at ${namesOf(gap.secondHigher)} level` : '',
        gap.undecided.length > 0 ? `the ranges decide nothing at ${namesOf(gap.undecided)} level` : '',
      ].filter(Boolean);
      return `Neither earns more throughout: ${clauses.join('; ')}.`;
    }
    case 'not-comparable':
      return `The figures for ${first} and ${second} cannot be compared: they are of different ${listed(
        gap.differsIn.map((measure) => MEASURE_WORDS[measure]),
      )}.`;
    case 'not-enough-data':
      return `Not enough data to compare ${first} with ${second}.`;
  }
}
