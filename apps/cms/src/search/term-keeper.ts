import type { Pool } from 'pg';
import { inTransaction, type Query, queryOn } from '../database/query';

/** One worker at a time. */
const TERMS_LOCK = 7_204_002;
/** Shorter words are not corrected: nearly everything is near them. */
const SHORTEST = 3;
const LONGEST = 40;

/**
 * Keeps `rolebook.search_terms`, the words that published titles, summaries and headings use: what typing errors are
 * corrected to. Counting them takes a moment at ten thousand articles, so it is done beside the saves, and only when a
 * row changed; a new word is known within a minute.
 */
export class TermKeeper {
  private counted = '';

  constructor(private readonly pool: Pool) {}

  async keep(): Promise<void> {
    const state = await stateOf(queryOn(this.pool));
    if (state === this.counted) return;
    await inTransaction(this.pool, countTerms);
    this.counted = state;
  }
}

/** Changes with every row that is written or removed. */
async function stateOf(query: Query): Promise<string> {
  const [row] = await query<{ state: string }>(
    `select count(*) || ' ' || coalesce(sum(extract(epoch from document_updated_at)), 0) as state from rolebook.search`,
  );
  return row?.state ?? '';
}

export async function countTerms(query: Query): Promise<void> {
  const [free] = await query<{ locked: boolean }>('select pg_try_advisory_xact_lock($1) as locked', [
    TERMS_LOCK,
  ]);
  if (!free?.locked) return;
  await query(
    `with counted as materialized (
       select word as term, ndoc as documents from ts_stat('select terms from rolebook.search')
       where length(word) between ${SHORTEST} and ${LONGEST} and word ~ '^[[:alpha:]]'
     ), forgotten as (
       delete from rolebook.search_terms known where not exists (select from counted where counted.term = known.term)
     )
     insert into rolebook.search_terms as known (term, documents) select term, documents from counted
     on conflict (term) do update set documents = excluded.documents where known.documents <> excluded.documents`,
  );
}
