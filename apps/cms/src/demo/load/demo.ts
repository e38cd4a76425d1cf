import type { Payload } from 'payload';
import { DEMO_DESK } from '../site/people';
import { loadHistory } from './history';
import { Loading, LoadingFault } from './loading';
import { loadPay, loadVocabulary } from './pay';
import { loadPictures } from './pictures';
import { loadSite } from './site';
import { announceWriting, loadPeople, loadWriting } from './writing';

/** Says that the demo was loaded into this database, and when. */
const MARKER = 'demo-content';

export async function isDemoLoaded(payload: Payload): Promise<boolean> {
  return payload.kv.has(MARKER);
}

/** True when somebody has written articles or guides here already: the demo would mix with them. */
export async function hasContent(payload: Payload): Promise<boolean> {
  for (const collection of ['articles', 'roles', 'pages'] as const) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true, trash: true });
    if (totalDocs > 0) return true;
  }
  return false;
}

/**
 * Loads the demo desk and the demo content, all in one transaction.
 * @param report is told each part before it begins.
 * @throws LoadingFault that names the document at fault; nothing is left behind in the database then.
 */
export async function loadDemo(payload: Payload, report: (part: string) => void): Promise<void> {
  const transaction = await payload.db.beginTransaction();
  if (transaction === null) throw new LoadingFault('The database offers no transactions.');
  const loading = new Loading(payload, transaction);
  const parts: readonly [string, (loading: Loading) => Promise<void>][] = [
    ['the desk', loadDesk],
    ['levels, regions, sources', loadVocabulary],
    ['topics and authors', loadPeople],
    ['pictures', loadPictures],
    ['titles of guides, articles and pages', announceWriting],
    ['salary figures and tables', loadPay],
    ['guides, articles and pages', loadWriting],
    ['the history of figures', loadHistory],
    ['site settings', loadSite],
  ];
  try {
    for (const [name, load] of parts) {
      report(name);
      await load(loading);
    }
    // Not by `payload.kv.set`: that would write outside of the transaction.
    await payload.db.create({
      collection: 'payload-kv',
      data: { key: MARKER, data: { loadedAt: new Date().toISOString() } },
      req: loading.request,
    });
    await payload.db.commitTransaction(transaction);
  } catch (error) {
    await payload.db.rollbackTransaction(transaction);
    throw error;
  }
  // A failed COMMIT is reported as success: look before saying that it is done.
  if (!(await isDemoLoaded(payload))) throw new LoadingFault('The database did not keep the demo content.');
}

async function loadDesk(loading: Loading): Promise<void> {
  for (const { email, name, rights, password } of DEMO_DESK) {
    await loading.create('users', rights[0], { data: { email, name, rights: [...rights], password } });
  }
}
