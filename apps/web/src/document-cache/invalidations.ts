import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeAtomically } from '../atomic-file';

const markSchema = z.object({
  /** Unix ms: what was rendered before is old, but good enough until the new page is there. */
  staleAt: z.number().optional(),
  /** Unix ms: what was rendered before must not be served again. */
  expiredAt: z.number().optional(),
});
type Mark = z.infer<typeof markSchema>;
const fileSchema = z.record(z.string(), markSchema);

/** Marks older than this are forgotten, and entries older than this are not served: none can outlive its mark. */
export const FORGET_AFTER_MS = 30 * 24 * 60 * 60_000;

/** What renewals said about cache keys. Kept on the disk, so that a restart does not bring old pages back. */
export class Invalidations {
  private marks = new Map<string, Mark>();
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly file: string) {}

  /** @throws Error when the file is there but cannot be read: serving what it forbids would be worse */
  async load(): Promise<void> {
    try {
      this.marks = new Map(Object.entries(fileSchema.parse(JSON.parse(await readFile(this.file, 'utf8')))));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }

  /** Marks keys, and returns when that is on the disk. */
  async mark(
    { stale, expired }: { readonly stale: readonly string[]; readonly expired: readonly string[] },
    now: number,
  ): Promise<void> {
    for (const key of stale) this.marks.set(key, { ...this.marks.get(key), staleAt: now });
    for (const key of expired) this.marks.set(key, { ...this.marks.get(key), expiredAt: now });
    for (const [key, { staleAt = 0, expiredAt = 0 }] of this.marks) {
      if (Math.max(staleAt, expiredAt) < now - FORGET_AFTER_MS) this.marks.delete(key);
    }
    await this.persist();
  }

  isExpired(keys: readonly string[], renderedAt: number): boolean {
    return keys.some((key) => (this.marks.get(key)?.expiredAt ?? 0) >= renderedAt);
  }

  isStale(keys: readonly string[], renderedAt: number): boolean {
    return keys.some((key) => (this.marks.get(key)?.staleAt ?? 0) >= renderedAt);
  }

  private persist(): Promise<void> {
    const write = () => writeAtomically(this.file, JSON.stringify(Object.fromEntries(this.marks)));
    this.writing = this.writing.then(write, write);
    return this.writing;
  }
}
