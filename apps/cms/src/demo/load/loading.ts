import {
  type CollectionSlug,
  createLocalReq,
  type DataFromCollectionSlug,
  type File,
  type Payload,
  type RequiredDataFromCollectionSlug,
} from 'payload';
import type { DocumentReference, References } from '../writing/lexical';

/** A document could not be made; says which one and why. */
export class LoadingFault extends Error {}

/** First segments of paths that name a document by their second. */
const COLLECTION_OF: Readonly<Record<string, CollectionSlug>> = {
  articles: 'articles',
  roles: 'roles',
  authors: 'authors',
  topics: 'topics',
  salaries: 'salary-tables',
  about: 'pages',
};

interface Making<Slug extends CollectionSlug> {
  readonly data: Partial<RequiredDataFromCollectionSlug<Slug>>;
  readonly file?: File;
  /** Made as a draft, so that other documents can name it; completed later. */
  readonly draft?: boolean;
}

/**
 * One load: every document is made in the same transaction, through Payload's own operations, so that validation and
 * hooks (labels, addresses, used-in, outbox) run as for an editor, and a failure leaves nothing behind.
 */
export class Loading implements References {
  readonly payload: Payload;
  readonly #transaction: string | number;
  readonly #ids = new Map<string, string>();

  constructor(payload: Payload, transaction: string | number) {
    this.payload = payload;
    this.#transaction = transaction;
  }

  /** A request of its own for each operation: Payload keeps the file and the user of an operation on it. */
  get request() {
    return { transactionID: this.#transaction };
  }

  /** @throws LoadingFault with the name of the document. */
  async create<Slug extends CollectionSlug>(
    collection: Slug,
    key: string,
    making: Making<Slug>,
  ): Promise<string> {
    const document = await this.#named(collection, key, () =>
      this.payload.create({
        collection,
        data: making.data as RequiredDataFromCollectionSlug<Slug>,
        depth: 0,
        overrideAccess: true,
        req: this.request,
        file: making.file,
        draft: making.draft ?? false,
        // The options differ for drafts in a way that cannot be said for any collection at once.
      } as Parameters<typeof this.payload.create<Slug, never>>[0]),
    );
    const id = String((document as DataFromCollectionSlug<Slug>).id);
    this.#ids.set(`${collection}:${key}`, id);
    return id;
  }

  /** Completes a document that was made as a draft. @throws LoadingFault with the name of the document. */
  async complete<Slug extends CollectionSlug>(
    collection: Slug,
    key: string,
    making: Omit<Making<Slug>, 'file'>,
  ): Promise<void> {
    await this.#named(collection, key, () =>
      this.payload.update({
        collection,
        id: this.idOf(collection, key),
        data: making.data as never,
        depth: 0,
        overrideAccess: true,
        req: this.request,
        draft: making.draft ?? false,
      }),
    );
  }

  /** The id under which a document was loaded. @throws LoadingFault when it was not. */
  idOf(collection: CollectionSlug, key: string): string {
    const id = this.#ids.get(`${collection}:${key}`);
    if (!id) throw new LoadingFault(`There is no “${key}” in ${collection}, or it is loaded too late.`);
    return id;
  }

  idsOf = (collection: CollectionSlug, keys: readonly string[]): string[] =>
    keys.map((key) => this.idOf(collection, key));

  /** A user of the demo desk, by right. */
  deskMember = (right: string): string => this.idOf('users', right);

  /** Publishes a draft later, in the name of the demo publisher. */
  async schedule(collection: 'articles', key: string, at: Date): Promise<void> {
    await this.#named(collection, key, async () =>
      this.payload.jobs.queue({
        task: 'schedulePublish',
        input: {
          type: 'publish',
          doc: { relationTo: collection, value: this.idOf(collection, key) },
          user: { relationTo: 'users', value: this.deskMember('publisher') },
        },
        waitUntil: at,
        req: await createLocalReq({ req: this.request }, this.payload),
      }),
    );
  }

  figure = (key: string): string => this.idOf('salary-figures', key);
  table = (slug: string): string => this.idOf('salary-tables', slug);
  picture = (name: string): string => this.idOf('media', name);

  document = (path: string): DocumentReference | null => {
    const [, section = '', slug] = path.split('/');
    const relationTo = COLLECTION_OF[section];
    return relationTo && slug ? { relationTo, value: this.idOf(relationTo, slug) } : null;
  };

  async #named<Result>(collection: string, key: string, act: () => Promise<Result>): Promise<Result> {
    try {
      return await act();
    } catch (error) {
      throw new LoadingFault(`${collection} “${key}”: ${reasonOf(error)}`, { cause: error });
    }
  }
}

/** Payload keeps the faults of single fields in `data.errors`. */
function reasonOf(error: unknown): string {
  const { message, data } = error as {
    message?: string;
    data?: { errors?: { path?: string; message?: string }[] };
  };
  const faults = data?.errors?.map((fault) => `${fault.path}: ${fault.message}`) ?? [];
  return faults.length > 0 ? faults.join('; ') : (message ?? String(error));
}
