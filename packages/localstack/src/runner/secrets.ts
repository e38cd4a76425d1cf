import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { Problem } from './problem';

const secretsShape = z.object({
  payload: z.string().min(32),
  shared: z.string().min(32),
  edge: z.string().min(32),
  database: z.string().min(32),
  newsletter: z.string().min(32),
});
/** What clones that started before it existed have not made yet. */
const earlierShape = secretsShape.partial({ newsletter: true });

/** What a run signs and signs in with where the environment gives nothing. */
export type Secrets = z.infer<typeof secretsShape>;

/**
 * The secrets of this clone: made at the first start, kept in `file` with mode 600.
 * @throws Problem when the file is there but unusable; making new ones would lock everybody out of the database.
 */
export function loadSecrets(file: string): Secrets {
  if (existsSync(file)) {
    const parsed = earlierShape.safeParse(parseJson(readFileSync(file, 'utf8')));
    if (!parsed.success)
      throw new Problem(`${file} is damaged. Restore it from a backup, or start over with npm run reset.`);
    chmodSync(file, 0o600);
    const { newsletter } = parsed.data;
    return newsletter ? { ...parsed.data, newsletter } : write(file, { ...parsed.data, newsletter: make() });
  }
  return write(file, {
    payload: make(),
    shared: make(),
    edge: make(),
    database: make(),
    newsletter: make(),
  });
}

const make = () => randomBytes(32).toString('hex');

function write(file: string, secrets: Secrets): Secrets {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
