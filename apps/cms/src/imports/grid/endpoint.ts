import { REVISION_REASONS } from '@rolebook/salary/figure';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { SalaryTable } from '../../payload-types';
import { refusal } from '../../request/refusal';
import { may } from '../../rights/access';
import { answer, answerRefusal, editorOf, readJson } from '../answers';
import { saveGrid } from './save-grid';

const MOST_CELLS = 12 * 8;

const saveSchema = z.object({
  changes: z
    .array(
      z.object({
        role: z.string().max(60),
        level: z.string().max(60),
        text: z.string().max(200),
        seen: z.string().max(60).nullable(),
      }),
    )
    .min(1)
    .max(MOST_CELLS),
  asOf: z.string().max(10),
  sources: z.array(z.string().max(60)).max(20),
  reason: z.enum(REVISION_REASONS).nullable(),
  publicNote: z.string().max(300),
});

async function save(req: PayloadRequest): Promise<Response> {
  const user = editorOf(req);
  if (!user) return refusal(403, 'Figures are edited by editors and publishers.');
  const asked = await readJson(req, saveSchema);
  if (!asked)
    return refusal(400, 'The changes cannot be read. Load the page again; a note may have 300 characters.');
  const table: SalaryTable | null = await req.payload.findByID({
    collection: 'salary-tables',
    id: String(req.routeParams?.id ?? ''),
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
  });
  if (!table) return refusal(404, 'There is no such salary table.');
  const { asOf, changes, publicNote, reason, sources } = asked;
  try {
    const saved = await saveGrid(req.payload, user, table, {
      changes,
      details: { asOf, sources },
      given: { reason, publicNote: publicNote.trim() || null },
      publish: may(req, 'salary-figures', 'publish'),
    });
    return answer(saved);
  } catch (error) {
    return answerRefusal(req, error);
  }
}

/** For the desk: `POST /api/salary-grid/{table}` saves what was typed into a table's grid. */
export const gridEndpoints: Endpoint[] = [{ path: '/salary-grid/:id', method: 'post', handler: save }];
