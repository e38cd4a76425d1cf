import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type AddressChange, addressIndexSchema } from '@rolebook/contract/renewal';
import { writeAtomically } from '../atomic-file';
import { withDeadline } from '../cms/deadline';
import { configuration } from '../configuration';
import { log } from '../log';
import { processWide } from '../process-wide';
import { AddressIndex } from './address-index';

const ADDRESSES = '/api/published/addresses';
const DEADLINE_MS = 10_000;
/** A message may be lost for good: the index is read anew as often as pages are. */
const REFRESH_MS = 300_000;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 10_000;

/** Keeps the address index: from the disk at start, from the cms as soon as it answers, from messages since. */
export class IndexKeeper {
  readonly index = new AddressIndex();
  /** True after the first try to load the index from the cms, whatever came of it. */
  asked = false;
  private readonly file: string;
  private writing: Promise<void> = Promise.resolve();

  constructor(directory: string) {
    this.file = path.join(directory, 'addresses.json');
  }

  /** Never throws: without an index every address is rendered. */
  async start(): Promise<void> {
    try {
      const kept = addressIndexSchema.parse(JSON.parse(await readFile(this.file, 'utf8')));
      this.index.replace(kept, Date.now());
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') log('warn', 'addresses.unreadable', { error });
    }
    void this.refreshForEver();
  }

  /** Applies changes and returns when they are on the disk. */
  async apply(changes: readonly AddressChange[], sequence: number): Promise<void> {
    this.index.apply(changes, sequence, Date.now());
    await this.persist();
  }

  private async refreshForEver() {
    let retry = FIRST_RETRY_MS;
    for (;;) {
      let wait = REFRESH_MS;
      try {
        await this.refresh();
        retry = FIRST_RETRY_MS;
      } catch (error) {
        log('warn', 'addresses.unavailable', { error, kept: this.index.loaded });
        wait = retry;
        retry = Math.min(retry * 2, LONGEST_RETRY_MS);
      }
      this.asked = true;
      await new Promise<void>((resolve) => setTimeout(resolve, wait).unref());
    }
  }

  private async refresh() {
    const url = new URL(ADDRESSES, configuration().cmsInternalUrl);
    const whole = await withDeadline(`GET ${ADDRESSES}`, DEADLINE_MS, async (signal) => {
      const response = await fetch(url, { signal, cache: 'no-store' });
      if (response.status !== 200) throw new Error(`GET ${ADDRESSES}: the cms answered ${response.status}`);
      return addressIndexSchema.parse(await response.json());
    });
    if (this.index.replace(whole, Date.now())) await this.persist();
  }

  /** One write at a time, each with the newest state. */
  private persist(): Promise<void> {
    const write = () => writeAtomically(this.file, JSON.stringify(this.index.snapshot()));
    this.writing = this.writing.then(write, write);
    return this.writing;
  }
}

export const indexKeeper = () =>
  processWide('index-keeper', () => new IndexKeeper(configuration().cacheDirectory));
