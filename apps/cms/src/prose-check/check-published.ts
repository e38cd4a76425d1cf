import type { Payload } from 'payload';
import { inTransaction, poolOf, type Query, queryOn } from '../database/query';
import { altTextsOf, itemOfMention, type LocatedMention, mentionsIn } from './judge-prose';
import { type Knowledge, loadKnowledge } from './knowledge';
import { CHECKED, type Checked, isChecked, picturesIn } from './read-document';

/** A published text. */
export interface TextKey {
  readonly collection: Checked;
  readonly id: string;
}

/** What is to be checked again: one text, the texts that speak of a figure's role, or what was never checked. */
export type ProseJob = TextKey | { readonly figure: string } | { readonly unchecked: true };

type Document = Record<string, unknown> & { readonly id: string };

async function textsFor(query: Query, job: ProseJob): Promise<readonly TextKey[]> {
  if ('collection' in job) return [job];
  if ('figure' in job) {
    return query<TextKey>(
      `select collection, document_id as id from rolebook.checked_texts
       where roles @> array(select role.slug::text from salary_figures figure join roles role on role.id = figure.role_id
                            where figure.id::text = $1)`,
      [job.figure],
    );
  }
  return query<TextKey>(
    `select announced.collection, announced.document_id as id from rolebook.announced announced
     where announced.collection = any($1::text[])
       and not exists (select from rolebook.checked_texts checked
         where checked.collection = announced.collection and checked.document_id = announced.document_id)`,
    [`{${CHECKED.join(',')}}`],
  );
}

/** Texts read at a time. */
const BATCH = 50;

/**
 * Checks published texts against the figures of now and keeps the sentences that contradict one. Every text of the job is
 * compared with the same knowledge, read once.
 * @returns how many texts were checked
 */
export async function checkPublished(payload: Payload, job: ProseJob): Promise<number> {
  const query = queryOn(poolOf(payload));
  const texts = await textsFor(query, job);
  if (texts.length === 0) return 0;
  const knowledge = await loadKnowledge(query);
  for (const collection of CHECKED) {
    const ids = texts.filter((text) => text.collection === collection).map(({ id }) => id);
    for (let from = 0; from < ids.length; from += BATCH) {
      await checkBatch(payload, query, collection, ids.slice(from, from + BATCH), knowledge);
    }
  }
  return texts.length;
}

async function checkBatch(
  payload: Payload,
  query: Query,
  collection: Checked,
  ids: readonly string[],
  knowledge: Knowledge,
): Promise<void> {
  const { docs } = await payload.db.find<Document>({
    collection,
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    pagination: false,
    limit: 0,
  });
  const alts = await altTextsOf(query, docs.flatMap(picturesIn));
  for (const document of docs) {
    const mentions = mentionsIn(collection, document, knowledge, alts);
    await inTransaction(poolOf(payload), (statement) =>
      keep(statement, { collection, id: document.id }, document, mentions, knowledge),
    );
  }
}

const contradicts = ({ class: judged }: LocatedMention) => judged === 'conflict' || judged === 'stale';

async function keep(
  query: Query,
  { collection, id }: TextKey,
  document: Document,
  mentions: readonly LocatedMention[],
  knowledge: Knowledge,
): Promise<void> {
  const roles = [...new Set(mentions.flatMap(({ role }) => role ?? []))];
  await query('delete from rolebook.checked_texts where collection = $1 and document_id = $2', [
    collection,
    id,
  ]);
  await query(
    `insert into rolebook.checked_texts (collection, document_id, roles)
     values ($1, $2, array(select jsonb_array_elements_text($3::jsonb)))`,
    [collection, id, JSON.stringify(roles)],
  );
  const sentences = mentions.filter(contradicts).flatMap((mention) => {
    const item = itemOfMention(mention, document, knowledge);
    if (!item) return [];
    const { place, start, quote, sentence } = mention;
    return [
      { place, position: start, class: mention.class, quote, sentence, message: item.message, key: item.key },
    ];
  });
  if (sentences.length === 0) return;
  await query(
    `insert into rolebook.contradicting_sentences
       (collection, document_id, place, position, class, quote, sentence, message, finding_key)
     select $1, $2, found.place, found.position, found.class, found.quote, found.sentence, found.message, found.key
     from jsonb_to_recordset($3::jsonb) as found(place text, position integer, class text, quote text, sentence text,
       message text, key text)`,
    [collection, id, JSON.stringify(sentences)],
  );
}

/** Reads what a job of the queue carries. @throws Error when it is none of ours */
export function proseJobOf(carried: unknown): ProseJob {
  const { collection, id, figure, unchecked } = (carried ?? {}) as Record<string, unknown>;
  if (typeof collection === 'string' && isChecked(collection) && typeof id === 'string')
    return { collection, id };
  if (typeof figure === 'string') return { figure };
  if (unchecked === true) return { unchecked };
  throw new Error('Not a job of the prose check.');
}
