import { randomUUID } from 'node:crypto';
import type { Query } from '../database/query';

export type ImportKind = 'figures' | 'observations' | 'roles';

/**
 * `waiting`: uploaded, and a worker will read it. `checked`: a dry run that can be applied. `failed` and `dismissed` can
 * not be applied any more.
 */
export type ImportState = 'waiting' | 'reading' | 'checked' | 'applying' | 'applied' | 'failed' | 'dismissed';

export interface ImportRow {
  readonly id: string;
  readonly kind: ImportKind;
  readonly state: ImportState;
  readonly origin: string;
  readonly proposals: unknown;
  readonly plan: unknown;
  readonly signature: string | null;
  readonly rowsRead: number;
  readonly bytesRead: number;
  readonly bytes: number;
  /** Why it failed, for the editor. */
  readonly fault: string | null;
  /** Name of who uploaded it; null when that user is gone. */
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly appliedBy: string | null;
  readonly appliedAt: string | null;
}

const SUMMARY = `imports.id, imports.kind, imports.state, imports.origin, imports.signature, imports.fault,
  imports.rows_read as "rowsRead", imports.bytes_read as "bytesRead", imports.bytes,
  (select name from users where users.id::text = imports.created_by) as "createdBy",
  (select name from users where users.id::text = imports.applied_by) as "appliedBy",
  to_json(imports.created_at)#>>'{}' as "createdAt", to_json(imports.applied_at)#>>'{}' as "appliedAt"`;

interface NewImport {
  readonly kind: ImportKind;
  readonly state: ImportState;
  readonly origin: string;
  readonly createdBy: string;
  readonly file?: Uint8Array;
  readonly proposals?: unknown;
  readonly plan?: unknown;
  readonly signature?: string;
}

export async function createImport(query: Query, made: NewImport): Promise<string> {
  const id = randomUUID();
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  await query(
    `insert into rolebook.imports (id, kind, state, origin, file, bytes, proposals, plan, signature, created_by)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, $10)`,
    [
      id,
      made.kind,
      made.state,
      made.origin.slice(0, 200),
      made.file ? Buffer.from(made.file) : null,
      made.file?.byteLength ?? 0,
      json(made.proposals),
      json(made.plan),
      made.signature ?? null,
      made.createdBy,
    ],
  );
  return id;
}

const IMPORT_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** @param lock holds it until the transaction ends, so that nobody applies it twice */
export async function findImport(query: Query, id: string, { lock = false } = {}): Promise<ImportRow | null> {
  if (!IMPORT_ID.test(id)) return null;
  const [row] = await query<ImportRow>(
    `select ${SUMMARY}, imports.proposals, imports.plan from rolebook.imports where imports.id = $1 ${lock ? 'for update' : ''}`,
    [id],
  );
  return row ?? null;
}

/** The newest first, without their contents. */
export async function listImports(
  query: Query,
  limit: number,
): Promise<Omit<ImportRow, 'plan' | 'proposals'>[]> {
  return query(`select ${SUMMARY} from rolebook.imports order by imports.created_at desc limit $1`, [limit]);
}

/** Stores a plan that was made again, because what it was made over has changed. */
export async function replan(query: Query, id: string, plan: unknown, signature: string): Promise<void> {
  await query(
    `update rolebook.imports set plan = $2::jsonb, signature = $3, changed_at = now() where id = $1 and state = 'checked'`,
    [id, JSON.stringify(plan), signature],
  );
}

/** How many rows the worker has done, for whoever waits. */
export async function noteProgress(query: Query, id: string, rows: number): Promise<void> {
  await query('update rolebook.imports set rows_read = $2 where id = $1', [id, rows]);
}

/** In the transaction that writes the documents: applied is true exactly when they are written. */
export async function markApplied(query: Query, id: string, userId: string): Promise<void> {
  await query(
    `update rolebook.imports set state = 'applied', file = null, proposals = null,
       applied_by = $2, applied_at = now(), changed_at = now() where id = $1`,
    [id, userId],
  );
}

/** @returns whether it could still be dismissed */
export async function dismissImport(query: Query, id: string): Promise<boolean> {
  const rows = await query(
    `update rolebook.imports set state = 'dismissed', file = null, proposals = null, changed_at = now()
     where id = $1 and state in ('waiting', 'checked', 'failed') returning id`,
    [id],
  );
  return rows.length > 0;
}

const KEPT_DAYS = 90;

/**
 * Forgets imports after 90 days, and the contents of those that nobody applied after 30. One that a worker was applying
 * when it was killed can be applied again.
 */
export async function purgeImports(query: Query): Promise<void> {
  await query(`delete from rolebook.imports where changed_at < now() - make_interval(days => $1)`, [
    KEPT_DAYS,
  ]);
  await query(
    `update rolebook.imports set state = 'checked' where state = 'applying' and changed_at < now() - interval '1 hour'`,
  );
  await query(
    `update rolebook.imports set state = 'dismissed', file = null, proposals = null
     where state in ('waiting', 'checked', 'failed') and changed_at < now() - interval '30 days'`,
  );
}
