import { AMOUNT_BOUNDS } from '../check-amounts';
import type { CalendarDate, FigureKey, Period, SalaryRange } from '../figure';
import { type FigurePart, presenceOf } from '../format';
import { liesWithin, partMeant, partStated, type StatedPay } from './figure-fit';
import { findMoney, type MoneyMention } from './money-notation';
import { type Boundaries, boundariesOf, nearestTerm, sentenceAround } from './nearest-context';
import { type MoneyWords, wordsSay } from './pay-or-not';
import { type FoundTerm, findLevels, findTerms, type Vocabulary, wordsOf } from './vocabulary';

/**
 * `match`: states a current figure. `contained`: lies within one. `conflict`: neither.
 * `stale`: states a revision that has been superseded. `unresolved`: pay, but of which role or level is not clear,
 * or there is no figure to compare with. `not-yearly`: pay for another period than our figures. `not-pay`: silence.
 */
export type ProseClass =
  | 'match'
  | 'contained'
  | 'conflict'
  | 'stale'
  | 'unresolved'
  | 'malformed'
  | 'reversed'
  | 'not-yearly'
  | 'not-pay';

/** A run of text: a paragraph, a heading, an answer, a standfirst, a description, an alt text. */
export interface ProsePassage {
  /** Where it stands, given back unchanged. */
  readonly place: string;
  /** Headings (or question) above it, nearest first: they say what it is about when its own words do not. */
  readonly headings: readonly string[];
  readonly text: string;
}

export interface ProseFigure extends FigureKey, SalaryRange {
  readonly id: string;
  readonly median: number | null;
  readonly sampleSize: number | null;
  readonly variable: boolean;
}

/** A revision that was the figure before `until`, under the id of the figure that it belongs to. */
export interface SupersededFigure extends ProseFigure {
  readonly until: CalendarDate;
}

export interface ProseKnowledge {
  readonly vocabulary: Vocabulary;
  /** Published figures of the roles that may be meant; the preferred region's first. */
  readonly figures: readonly ProseFigure[];
  readonly superseded: readonly SupersededFigure[];
  /** The role that a document is about when it is about one; null otherwise. */
  readonly documentRole: string | null;
}

export interface ProseMention {
  readonly place: string;
  /** Exactly `text.slice(start, end)` of the passage. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly class: ProseClass;
  readonly role: string | null;
  readonly level: string | null;
  readonly region: string | null;
  /** The figure and part that the words state or should: what a token in their place would cite. */
  readonly figure: ProseFigure | null;
  readonly part: FigurePart | null;
  /** For `stale`: the revision that the words state. */
  readonly superseded: SupersededFigure | null;
}

type Judgement = Pick<ProseMention, 'class' | 'figure' | 'part' | 'superseded'>;

const judged = (as: ProseClass, over: Partial<Judgement> = {}): Judgement => ({
  class: as,
  figure: null,
  part: null,
  superseded: null,
  ...over,
});

interface Subject {
  readonly role: string | null;
  readonly level: string | null;
  readonly region: string | null;
}

interface ReadPassage {
  readonly text: string;
  readonly mentions: readonly MoneyMention[];
  readonly boundaries: Boundaries;
  readonly terms: Readonly<Record<keyof Subject, readonly FoundTerm[]>>;
  /** What the headings name, nearest first. */
  readonly above: Subject;
}

function termsOf(text: string, { roles, levels, regions }: Vocabulary): ReadPassage['terms'] {
  const words = wordsOf(text);
  return {
    role: findTerms(words, roles),
    level: findLevels(text, words, levels),
    region: findTerms(words, regions),
  };
}

/** A heading decides only when it names one thing: "ML Engineer vs Data Scientist" decides nothing. */
function onlyOne(terms: readonly FoundTerm[]): string | null {
  const slugs = new Set(terms.map(({ slug }) => slug));
  return slugs.size === 1 ? (terms[0]?.slug ?? null) : null;
}

function readPassage(
  { text, headings }: ProsePassage,
  mentions: readonly MoneyMention[],
  { vocabulary, documentRole }: ProseKnowledge,
): ReadPassage {
  const named = headings.map((heading) => termsOf(heading, vocabulary));
  const fromHeadings = (kind: keyof Subject) =>
    named.map((terms) => onlyOne(terms[kind])).find((slug) => slug !== null) ?? null;
  return {
    text,
    mentions,
    boundaries: boundariesOf(text, mentions),
    terms: termsOf(text, vocabulary),
    above: {
      role: fromHeadings('role') ?? documentRole,
      level: fromHeadings('level'),
      region: fromHeadings('region'),
    },
  };
}

function subjectOf(
  mention: MoneyMention,
  { text, mentions, terms, boundaries, above }: ReadPassage,
): Subject {
  const named = (kind: keyof Subject) =>
    nearestTerm(text, mention, mentions, terms[kind], boundaries) ?? above[kind];
  return { role: named('role'), level: named('level'), region: named('region') };
}

const ABOUT_DAY_RATES = /\b(?:day[\s-]rates?|daily|contract(?:s|ors?|ing)?)\b/i;

/** The period of our figures that a mention speaks of; null when it cannot be pay of ours by its size. */
function periodOf(mention: MoneyMention, stated: StatedPay, passage: ReadPassage): Period | null {
  if (mention.period === 'day' || mention.period === 'year') return mention.period;
  const top = stated.kind === 'range' ? Math.max(stated.min, stated.max) : stated.amount;
  if (top > AMOUNT_BOUNDS.year.high) return null;
  if (top >= AMOUNT_BOUNDS.year.low) return 'year';
  const { from, to } = sentenceAround(passage.boundaries, mention.start);
  return top >= AMOUNT_BOUNDS.day.low && ABOUT_DAY_RATES.test(passage.text.slice(from, to)) ? 'day' : null;
}

function about<Figure extends ProseFigure>(
  figures: readonly Figure[],
  { role, level, region }: Subject,
  mention: MoneyMention,
  period: Period,
): Figure[] {
  return figures.filter(
    (figure) =>
      figure.role === role &&
      (level === null || figure.level === level) &&
      (region === null || figure.region === region) &&
      figure.currency === mention.currency &&
      figure.period === period &&
      presenceOf(figure) === 'shown',
  );
}

function compare(
  stated: StatedPay,
  current: readonly ProseFigure[],
  superseded: readonly SupersededFigure[],
  levelKnown: boolean,
  before: string,
): Judgement {
  // Without a level, one number fits too many figures to mean anything; a whole range does not.
  if (!levelKnown && stated.kind === 'amount') return judged('unresolved');
  const stating = current.find((figure) => partStated(stated, figure) !== null);
  if (stating) return judged('match', { figure: stating, part: partStated(stated, stating) });
  const within = levelKnown ? current.find((figure) => liesWithin(stated, figure)) : undefined;
  const contained =
    within && judged('contained', { figure: within, part: partMeant(stated, within, before) });
  // A single number inside the range is still true; a whole range that was replaced is not.
  if (contained && stated.kind === 'amount') return contained;
  const old = superseded.find((figure) => partStated(stated, figure) !== null);
  if (old) {
    const successor = current.find((figure) => figure.id === old.id) ?? null;
    return judged('stale', { figure: successor, part: partStated(stated, old), superseded: old });
  }
  if (contained) return contained;
  const [meant] = current;
  if (!levelKnown || !meant) return judged('unresolved');
  return judged('conflict', { figure: meant, part: partMeant(stated, meant, before) });
}

function judge(
  mention: MoneyMention,
  words: MoneyWords,
  passage: ReadPassage,
  subject: Subject,
  knowledge: ProseKnowledge,
): Judgement {
  const { value, period: said } = mention;
  if (value.kind === 'malformed') return judged('malformed');
  if (words === 'not-pay') return judged('not-pay');
  if (said === 'hour' || said === 'week' || said === 'month') return judged('not-yearly');
  if (value.kind === 'with-pence') return judged(words === 'pay' ? 'unresolved' : 'not-pay');
  const period = periodOf(mention, value, passage);
  // "ML engineers earn £45–£65": too little for pay, but said to be pay.
  if (period === null) return judged(words === 'pay' ? 'unresolved' : 'not-pay');
  if (value.kind === 'range' && value.min > value.max) return judged('reversed');
  const current = about(knowledge.figures, subject, mention, period);
  const superseded = about(knowledge.superseded, subject, mention, period);
  if (period === 'day' && current.length === 0 && superseded.length === 0) return judged('not-yearly');
  const before = passage.text.slice(Math.max(0, mention.start - 40), mention.start);
  return compare(value, current, superseded, subject.level !== null, before);
}

/** Every mention of money in the passages, in order, with what it is. Pure; linear in the length of the text. */
export function checkProse(passages: readonly ProsePassage[], knowledge: ProseKnowledge): ProseMention[] {
  return passages.flatMap((passage) => {
    const mentions = findMoney(passage.text);
    if (mentions.length === 0) return [];
    const read = readPassage(passage, mentions, knowledge);
    const words = wordsSay(passage.text, mentions);
    return mentions.map((mention, index) => {
      const subject = subjectOf(mention, read);
      const { quote, start, end } = mention;
      return {
        place: passage.place,
        quote,
        start,
        end,
        ...subject,
        ...judge(mention, words[index] ?? null, read, subject, knowledge),
      };
    });
  });
}
