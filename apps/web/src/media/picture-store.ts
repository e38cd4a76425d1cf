import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomically } from '../atomic-file';
import { log } from '../log';

/** Disk for pictures of one instance, in bytes. */
const DISK_BYTES = 512 * 1024 * 1024;

/**
 * The last good copy of every picture that was asked for, least recently used out first. A name never gets another
 * content, so a copy is never old.
 */
export class PictureStore {
  /** Sizes by file, least recently used first. */
  private files: Promise<Map<string, number>> | undefined;

  constructor(
    private readonly directory: string,
    private readonly diskBytes = DISK_BYTES,
  ) {}

  async get(name: string): Promise<Buffer | null> {
    const file = fileOf(name);
    const files = await this.known();
    const size = files.get(file);
    if (size === undefined) return null;
    files.delete(file);
    files.set(file, size);
    try {
      return await readFile(path.join(this.directory, file));
    } catch (error) {
      files.delete(file);
      log('warn', 'pictures.unreadable', { error });
      return null;
    }
  }

  /** Keeps a copy. A full disk is logged, not thrown: the picture itself can still be served. */
  async set(name: string, content: Buffer): Promise<void> {
    if (content.length > this.diskBytes / 4) return;
    const file = fileOf(name);
    const files = await this.known();
    try {
      await writeAtomically(path.join(this.directory, file), content);
      files.delete(file);
      files.set(file, content.length);
      await this.makeRoom(files);
    } catch (error) {
      log('error', 'pictures.unwritable', { error });
    }
  }

  private async makeRoom(files: Map<string, number>) {
    let bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
    for (const [file, size] of files) {
      if (bytes <= this.diskBytes) return;
      files.delete(file);
      bytes -= size;
      await rm(path.join(this.directory, file), { force: true });
    }
  }

  /** What earlier runs left, oldest first. */
  private known(): Promise<Map<string, number>> {
    this.files ??= this.scan();
    return this.files;
  }

  private async scan(): Promise<Map<string, number>> {
    const names = await readdir(this.directory).catch(() => []);
    const found = await Promise.all(
      names
        .filter((name) => /^[0-9a-f]{64}$/.test(name))
        .map(async (name) => ({ name, ...(await sizeAndAge(path.join(this.directory, name))) })),
    );
    found.sort((a, b) => a.age - b.age);
    return new Map(found.map(({ name, size }) => [name, size]));
  }
}

async function sizeAndAge(file: string) {
  const { size, mtimeMs } = await stat(file);
  return { size, age: mtimeMs };
}

const fileOf = (name: string) => createHash('sha256').update(name).digest('hex');
