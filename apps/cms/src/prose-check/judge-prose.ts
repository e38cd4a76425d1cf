import { checkProse, type ProseClass, type ProseMention } from '@rolebook/salary/prose/check-prose';
import { mentionText } from '@rolebook/salary/prose/mention-text';
import { type ChecklistItem, itemOf } from '../checklist/checklist-item';
import type { Query } from '../database/query';
import { idsOf, isUuid } from '../fields/id-of';
import { judgeTokens } from './judge-tokens';
import { type Knowledge, loadKnowledge } from './knowledge';
import type { AltTexts, LocatedPassage } from './passages';
import { fieldOfPlace, pointerOfPlace } from './place';
import { type Checked, passagesOf, picturesIn } from './read-document';
import { whyNotReplaced } from './replace-by-token';

type Document = Readonly<Record<string, unknown>>;

/** A mention of money with the passage it stands in. */
export interface LocatedMention extends ProseMention {
  readonly passage: LocatedPassage;
  /** The whole sentence. */
  readonly sentence: string;
}

/** Descriptions of pictures by id. One statement. */
export async function altTextsOf(query: Query, ids: readonly string[]): Promise<AltTexts> {
  const known = [...new Set(ids)].filter(isUuid);
  if (known.length === 0) return new Map();
  const rows = await query<{ id: string; alt: string }>(
    'select id::text, alt from media where id = any($1::uuid[]) and deleted_at is null',
    [`{${known.join(',')}}`],
  );
  return new Map(rows.map(({ id, alt }) => [id, alt]));
}

const SENTENCE_END = /[.!?]["'”’)]*(?=\s|$)|\n/g;

function sentenceOf(text: string, start: number, end: number): string {
  const ends = Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length);
  const from = ends.filter((offset) => offset <= start).at(-1) ?? 0;
  const to = ends.find((offset) => offset >= end) ?? text.length;
  return text.slice(from, to).replaceAll('\uFFFC', '…').trim();
}

/** The one role that a document is about; null when it is about several or none. */
function documentRole(collection: Checked, document: Document, { roleSlugs }: Knowledge): string | null {
  if (collection === 'roles') return typeof document.slug === 'string' ? document.slug : null;
  const ids = idsOf(document.roles);
  return ids.length === 1 ? (roleSlugs.get(ids[0] ?? '') ?? null) : null;
}

/** Every mention of money in a document, judged. Pure: linear in the length of the document. */
export function mentionsIn(
  collection: Checked,
  document: Document,
  knowledge: Knowledge,
  alts: AltTexts,
): LocatedMention[] {
  const passages = passagesOf(collection, document, alts);
  const byPlace = new Map(passages.map((passage) => [passage.place, passage]));
  const mentions = checkProse(passages, {
    ...knowledge,
    documentRole: documentRole(collection, document, knowledge),
  });
  return mentions.flatMap((mention) => {
    const passage = byPlace.get(mention.place);
    return passage
      ? [{ ...mention, passage, sentence: sentenceOf(passage.text, mention.start, mention.end) }]
      : [];
  });
}

type Severity = ChecklistItem['severity'];

/** What an editor must answer, and what is good to know. Silence on the rest. */
const SEVERITIES: Readonly<Record<ProseClass, Severity | null>> = {
  conflict: 'warn',
  stale: 'warn',
  malformed: 'warn',
  reversed: 'warn',
  unresolved: 'note',
  match: 'note',
  contained: null,
  'not-yearly': null,
  'not-pay': null,
};

/** The field of the form that holds a mention's words. */
const treeOf = (document: Document, field: string): unknown =>
  field.split('.').reduce<unknown>((value, key) => (value as Document | null | undefined)?.[key], document);

/** The line of the checklist for a mention; null when there is nothing to say. */
export function itemOfMention(
  mention: LocatedMention,
  document: Document,
  { names }: Pick<Knowledge, 'names'>,
): ChecklistItem | null {
  const severity = SEVERITIES[mention.class];
  const message =
    mention.class === 'match'
      ? `“${mention.quote}” is right today, but it is typed: it will not follow the figure.`
      : mentionText(mention, names);
  if (!severity || !message) return null;
  const { quote, start, end, place, figure, part, passage, sentence } = mention;
  const field = fieldOfPlace(place);
  const pointer = pointerOfPlace(place);
  const whyNot =
    figure === null
      ? null
      : (passage.whyNot ?? whyNotReplaced(treeOf(document, field), { pointer, start, end, quote }));
  return itemOf(
    {
      severity,
      field,
      message,
      prose: {
        place,
        where: passage.where,
        quote,
        start,
        end,
        replacement: figure && part && whyNot === null ? { figure: figure.id, part } : null,
        whyNot,
      },
    },
    mention.class,
    // Moving the sentence leaves it the same finding; other words, or another figure, ask again.
    [quote, sentence, figure && [figure.id, figure.min, figure.max, figure.median]],
  );
}

const SPEAKS_OF_MONEY = /[£€$]|\b(?:GBP|EUR|USD)\b/;

/** What there is to say of the words of a document as it stands in the form. At most four statements. */
export async function judgeProse(
  query: Query,
  collection: Checked,
  document: Document,
): Promise<ChecklistItem[]> {
  return [
    ...(await judgeTokens(query, collection, document)),
    ...(await judgeWords(query, collection, document)),
  ];
}

async function judgeWords(query: Query, collection: Checked, document: Document): Promise<ChecklistItem[]> {
  const alts = await altTextsOf(query, picturesIn(document));
  const speaks = passagesOf(collection, document, alts).some(({ text }) => SPEAKS_OF_MONEY.test(text));
  if (!speaks) return [];
  const knowledge = await loadKnowledge(query);
  return mentionsIn(collection, document, knowledge, alts).flatMap(
    (mention) => itemOfMention(mention, document, knowledge) ?? [],
  );
}
