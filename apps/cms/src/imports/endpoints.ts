import { REVISION_REASONS } from '@rolebook/salary/figure';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { poolOf, queryOn } from '../database/query';
import { refusal } from '../request/refusal';
import { answer, answerRefusal, editorOf, mayApply, readJson } from './answers';
import { applyFigures } from './figures/apply';
import { dryRunFigureFile } from './figures/dry-run';
import { exportFigures } from './figures/export';
import { dismissImport, findImport } from './import-rows';
import { acceptCells } from './observations/accept';
import { takeObservationFile } from './observations/upload';
import { dryRunGuideFile, queueGuides } from './roles/guides';

const query = (req: PayloadRequest) => queryOn(poolOf(req.payload));

const TOO_LATE = 'This import was already applied or put aside.';
const SIGN_IN = 'Imports are for editors and publishers. Sign in with such an account.';

function fileNameOf(req: PayloadRequest): string {
  const header = req.headers.get('x-file-name') ?? '';
  try {
    return decodeURIComponent(header).slice(0, 200) || 'file.csv';
  } catch {
    return 'file.csv';
  }
}

/** By kind of file, what is done with it at once. */
function take(kind: string | null) {
  if (kind === 'roles') return dryRunGuideFile;
  return kind === 'observations' ? takeObservationFile : dryRunFigureFile;
}

async function upload(req: PayloadRequest): Promise<Response> {
  const user = editorOf(req);
  if (!user) return refusal(403, SIGN_IN);
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0));
  const origin = fileNameOf(req);
  const result = await take(new URL(req.url ?? '', 'http://cms').searchParams.get('kind'))(
    req.payload,
    { user, origin },
    bytes,
  );
  if ('faults' in result) {
    return answer({ errors: result.faults.map((message) => ({ message })) }, 422);
  }
  return answer({ id: result.id }, 201);
}

const idOfRequest = (req: PayloadRequest) => String(req.routeParams?.id ?? '');

async function look(req: PayloadRequest): Promise<Response> {
  if (!editorOf(req)) return refusal(403, SIGN_IN);
  const found = await findImport(query(req), idOfRequest(req));
  if (!found) return refusal(404, 'There is no such import. It may have been forgotten after 90 days.');
  const { proposals: _, ...shown } = found;
  return answer({ ...shown, mayApply: mayApply(req, found.kind) });
}

const applicationSchema = z.object({
  reason: z.enum(REVISION_REASONS).nullish(),
  publicNote: z.string().max(300).nullish(),
});

async function apply(req: PayloadRequest): Promise<Response> {
  const user = editorOf(req);
  const found = user ? await findImport(query(req), idOfRequest(req)) : null;
  if (!user) return refusal(403, SIGN_IN);
  if (!found) return refusal(404, 'There is no such import.');
  if (!mayApply(req, found.kind)) {
    return refusal(403, 'You may check imports; a publisher applies them. The dry run stays here for them.');
  }
  const asked = await readJson(req, applicationSchema);
  if (!asked) return refusal(400, 'The reason is unknown, or the public note is longer than 300 characters.');
  try {
    if (found.kind === 'roles') {
      const isQueued = await queueGuides(req.payload, user, found.id);
      return isQueued ? answer({ queued: true }, 202) : refusal(409, TOO_LATE);
    }
    const { saved } = await applyFigures(req.payload, user, found.id, {
      reason: asked.reason ?? null,
      publicNote: asked.publicNote?.trim() || null,
    });
    return answer({ saved });
  } catch (error) {
    return answerRefusal(req, error);
  }
}

const acceptanceSchema = z.object({
  cells: z.array(z.int().min(0)).min(1).max(2_000),
  /** Without the salaries far outside the others. */
  leaveOut: z.boolean().default(false),
});

async function accept(req: PayloadRequest): Promise<Response> {
  const user = editorOf(req);
  const found = user ? await findImport(query(req), idOfRequest(req)) : null;
  if (!user) return refusal(403, SIGN_IN);
  if (found?.kind !== 'observations') return refusal(404, 'There is no such import of observations.');
  const asked = await readJson(req, acceptanceSchema);
  if (!asked) return refusal(400, 'Choose at least one proposal.');
  try {
    const choice = { chosen: [...new Set(asked.cells)], leaveOut: asked.leaveOut };
    return answer({ id: await acceptCells(req.payload, user, found, choice) }, 201);
  } catch (error) {
    return answerRefusal(req, error);
  }
}

async function dismiss(req: PayloadRequest): Promise<Response> {
  if (!editorOf(req)) return refusal(403, SIGN_IN);
  const isDone = await dismissImport(query(req), idOfRequest(req));
  return isDone ? answer({ dismissed: true }) : refusal(409, TOO_LATE);
}

async function downloadFigures(req: PayloadRequest): Promise<Response> {
  if (!editorOf(req)) return refusal(403, SIGN_IN);
  const day = new Date().toISOString().slice(0, 10);
  return new Response(await exportFigures(req.payload), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="salary-figures-${day}.csv"`,
      'cache-control': 'no-store',
    },
  });
}

/** For the desk: files in, dry runs to look at, apply or put aside, figures out. */
export const importEndpoints: Endpoint[] = [
  { path: '/imports', method: 'post', handler: upload },
  { path: '/imports/:id', method: 'get', handler: look },
  { path: '/imports/:id/apply', method: 'post', handler: apply },
  { path: '/imports/:id/accept', method: 'post', handler: accept },
  { path: '/imports/:id/dismiss', method: 'post', handler: dismiss },
  { path: '/exports/figures', method: 'get', handler: downloadFigures },
];
