import type { MoneyMention } from './money-notation';

/** Words that make an amount pay. */
const PAY =
  /^(?:salar(?:y|ies)|pay|paid|pays|earn(?:s|ed|ing|ings)?|wages?|packages?|compensation|remuneration|income)$/;
/** Words that make it something else. Words that often stand beside pay ("before tax") are left out on purpose. */
const NOT_PAY =
  /^(?:portfolios?|budgets?|revenues?|funding|funds?|turnover|allowances?|bonus(?:es)?|fees?|tuition|grants?|raised|raising|rounds?|debts?|loans?|costs?|costing|prices?|priced|equity|stocks?|shares|rsus?|savings?|saved?|saves|thresholds?|fines?|valuations?|valued|investments?|invested|pensions?|relocation|sign-on|stipends?|expenses|deposits?|rent|mortgages?|profits?|assets|worth|spend|spends|spent|subscriptions?|vouchers?|prizes?)$/;
/** A difference between two amounts of pay: "£10k more", "a rise of £5,000". */
const DIFFERENCE_AFTER =
  /^\s*(?:a year\s+)?(?:more|less|extra|higher|lower|(?:pay\s+)?(?:rise|increase|uplift)|gap|difference)\b/i;
const DIFFERENCE_BEFORE =
  /\b(?:rises?|rose|risen|grew|increase[ds]?|fell|falls?|uplift|gap|difference)\s+(?:of|by)\s+(?:about\s+|around\s+)?$/i;
/** What is left of pay, which our figures never say. */
const NET_AFTER = /^\s*(?:a (?:year|month)\s+)?(?:after (?:income )?tax|net\b|take-home\b)/i;
const NET_BEFORE = /\b(?:tak(?:es?|ing)[\s-]home)(?:\s+\p{L}+){0,2}\s+$/iu;

/** What the words beside an amount say that it is; null where they say neither. */
export type MoneyWords = 'pay' | 'not-pay' | null;

const WORDS_AFTER = 5;
const WORDS_BEFORE = 4;
const WINDOW = 80;
/** "or more" opens an amount upwards; "more" alone makes it a difference. */
const OPENING = /^[\s,]*(?:or|and)\s+(?:more|above|over|up|upwards)\b/i;
/** What follows these is about something else: "£100k plus equity", "£60k before bonus". */
const ANOTHER_MATTER =
  /[.;:!?,()£€$\u2014]|\b(?:plus|with|and|but|before|after|excluding|including|on top)\b/i;
const CLAUSE_BEFORE = /[.;:!?,()£€$\u2014](?=\s|\d|$)/;
const WORD = /\p{L}[\p{L}-]*/gu;

interface Verdict {
  readonly verdict: 'pay' | 'not-pay';
  /** Words between it and the amount. */
  readonly distance: number;
}

/** `words` from the amount outward. */
function firstVerdict(words: readonly string[]): Verdict | null {
  for (const [distance, word] of words.entries()) {
    const plain = word.toLowerCase();
    if (PAY.test(plain)) return { verdict: 'pay', distance };
    if (NOT_PAY.test(plain)) return { verdict: 'not-pay', distance };
  }
  return null;
}

function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The nearest word wins, then what follows. */
function wordsBesideSay(text: string, mention: MoneyMention): MoneyWords {
  const ahead = text.slice(mention.wordsFrom, mention.wordsFrom + WINDOW).replace(OPENING, '');
  const behind = text.slice(Math.max(0, mention.start - WINDOW), mention.start);
  const differs = DIFFERENCE_AFTER.test(ahead) || DIFFERENCE_BEFORE.test(behind);
  if (differs || NET_AFTER.test(ahead) || NET_BEFORE.test(behind)) return 'not-pay';
  const after = firstVerdict(wordsIn(ahead.split(ANOTHER_MATTER)[0] ?? '').slice(0, WORDS_AFTER));
  const before = firstVerdict(
    wordsIn(behind.split(CLAUSE_BEFORE).at(-1) ?? '')
      .slice(-WORDS_BEFORE)
      .reverse(),
  );
  if (after && before) return before.distance < after.distance ? before.verdict : after.verdict;
  return (after ?? before)?.verdict ?? null;
}

const JOINED = /^[\s,]*(?:and|or|,)[\s,]*$/i;

/** For each mention of a text, in order. One joined to another is what that one is: "fees of £9,000 and £12,000". */
export function wordsSay(text: string, mentions: readonly MoneyMention[]): MoneyWords[] {
  const said: MoneyWords[] = [];
  for (const [index, mention] of mentions.entries()) {
    const before = mentions[index - 1];
    const joined = before !== undefined && JOINED.test(text.slice(before.wordsFrom, mention.start));
    said.push(wordsBesideSay(text, mention) ?? (joined ? (said.at(-1) ?? null) : null));
  }
  return said;
}
