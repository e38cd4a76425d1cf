import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { poolOf, queryOn } from '../database/query';
import type { User } from '../payload-types';
import { may } from '../rights/access';
import { ApplicationRefused } from './application';
import type { ImportKind } from './import-rows';

export const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/** Who may upload and read dry runs of a kind. */
export function mayPrepare(req: PayloadRequest, kind: ImportKind): boolean {
  return may(req, kind === 'roles' ? 'roles' : 'salary-figures', 'update');
}

/** Who may carry them out: figures are live at once, role guides come as drafts. */
export function mayApply(req: PayloadRequest, kind: ImportKind): boolean {
  return kind === 'roles' ? may(req, 'roles', 'create') : may(req, 'salary-figures', 'publish');
}

/** The user behind the request, if they may edit figures. */
export const editorOf = (req: PayloadRequest): User | null =>
  req.user?.collection === 'users' && mayPrepare(req, 'figures') ? (req.user as User) : null;

export async function readJson<Shape>(req: PayloadRequest, schema: z.ZodType<Shape>): Promise<Shape | null> {
  const body: unknown = await req.json?.().catch(() => null);
  return schema.safeParse(body).data ?? null;
}

/** What a refused application is to the client; the plan made anew is stored first. Other errors go on. */
export async function answerRefusal(req: PayloadRequest, error: unknown): Promise<Response> {
  if (!(error instanceof ApplicationRefused)) throw error;
  await error.details.replan?.(queryOn(poolOf(req.payload)));
  return answer({ errors: [{ message: error.message, field: error.details.field ?? null }] }, error.status);
}
