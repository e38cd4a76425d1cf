import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from '../atomic-file';
import { log } from '../log';
import { decodeEntry, type Entry, encodeEntry } from './entry';

/** Memory for entries, in bytes of their bodies. */
const MEMORY_BYTES = 64 * 1024 * 1024;

/**
 * Entries by Next's cache key: on the disk, and the lately used ones in memory. Entries belong to one build, whose
 * stylesheets they name; those of other builds are removed.
 */
export class EntryStore {
  private readonly memory = new Map<string, Entry>();
  private bytes = 0;
  private readonly directory: string;

  constructor(
    private readonly root: string,
    build: string,
    private readonly memoryBytes = MEMORY_BYTES,
  ) {
    this.directory = path.join(root, build);
  }

  async removeOtherBuilds(): Promise<void> {
    const names = await readdir(this.root).catch(() => []);
    for (const name of names) {
      const folder = path.join(this.root, name);
      if (folder !== this.directory) await rm(folder, { recursive: true, force: true });
    }
  }

  async get(key: string): Promise<Entry | null> {
    const known = this.memory.get(key);
    if (known) {
      this.remember(key, known);
      return known;
    }
    try {
      const entry = decodeEntry(await readFile(this.fileOf(key)));
      // Something newer may have come in while the disk was read.
      const newer = this.memory.get(key);
      if (newer) return newer;
      this.remember(key, entry);
      return entry;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') log('warn', 'documents.unreadable', { error });
      return null;
    }
  }

  /** Keeps an entry; `onDisk: false` for answers that anybody could multiply, such as refusals. */
  async set(key: string, entry: Entry, { onDisk }: { readonly onDisk: boolean }): Promise<void> {
    this.remember(key, entry);
    try {
      if (onDisk) await writeAtomically(this.fileOf(key), encodeEntry(entry));
      else await rm(this.fileOf(key), { force: true });
    } catch (error) {
      // A full disk must not take pages down: memory serves, and the next render tries again.
      log('error', 'documents.unwritable', { error });
    }
  }

  async delete(key: string): Promise<void> {
    const known = this.memory.get(key);
    if (known) this.bytes -= sizeOf(known);
    this.memory.delete(key);
    await rm(this.fileOf(key), { force: true });
  }

  private remember(key: string, entry: Entry) {
    const known = this.memory.get(key);
    if (known) this.bytes -= sizeOf(known);
    this.memory.delete(key);
    this.memory.set(key, entry);
    this.bytes += sizeOf(entry);
    for (const [oldest, { body }] of this.memory) {
      if (this.bytes <= this.memoryBytes || oldest === key) break;
      this.memory.delete(oldest);
      this.bytes -= body.length + OVERHEAD_BYTES;
    }
  }

  private fileOf(key: string): string {
    const name = createHash('sha256').update(key).digest('hex');
    return path.join(this.directory, name.slice(0, 2), name);
  }
}

/** Rough cost of an entry beside its body, so that many small ones are counted too. */
const OVERHEAD_BYTES = 2_048;
const sizeOf = ({ body }: Entry) => body.length + OVERHEAD_BYTES;
