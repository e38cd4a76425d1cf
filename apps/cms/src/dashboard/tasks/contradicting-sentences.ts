import { DOCUMENT_TITLES } from '../document-titles';
import { counted, type DashboardTask, documentHref, foundIn } from '../task';

interface Sentence {
  readonly collection: string;
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly message: string;
  readonly total: number;
}

/** Sentences in published texts that say another number than the figures do; those that an editor let stand are not named. */
export const contradictingSentences: DashboardTask = {
  key: 'contradicting-sentences',
  title: (total) => `${counted(total, 'sentence')} that contradict${total === 1 ? 's' : ''} a figure`,
  urgency: 'now',
  needs: { collection: 'articles', permission: 'update' },
  find: async (query, limit) => {
    const rows = await query<Sentence>(
      `select found.collection, found.document_id as id, coalesce(document.title, 'Untitled') as title,
         found.sentence, found.message, count(*) over ()::int as total
       from rolebook.contradicting_sentences found
       join rolebook.announced announced
         on announced.collection = found.collection and announced.document_id = found.document_id
       left join ${DOCUMENT_TITLES} document
         on document.collection = found.collection and document.id::text = found.document_id
       where not exists (select from rolebook.acknowledgements acknowledged
         where acknowledged.collection = found.collection and acknowledged.document_id = found.document_id
           and acknowledged.finding_key = found.finding_key)
       order by title, found.place, found.position limit $1`,
      [limit],
    );
    return foundIn(rows, ({ collection, id, title, sentence, message }) => ({
      text: title,
      detail: `“${sentence}” ${message}`,
      href: documentHref(collection, id),
    }));
  },
};
