import { writeCsv } from '@rolebook/contract/csv';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction, poolOf, queryOn } from '../../database/query';
import { encodingOf } from '../../imports/csv/decode';
import { refusal } from '../../request/refusal';
import { may } from '../../rights/access';
import { deskAnswer, deskEndpoint, NOT_YOURS } from '../desk/desk-request';
import { currentWording } from '../wording';
import {
  dismissSubscriberImport,
  findSubscriberImport,
  refusalsOf,
  startCheck,
  startImport,
} from './import-rows';
import { wordsOf } from './reasons';

const BASIS_MIN = 20;

const formSchema = z.object({
  basis: z
    .string()
    .trim()
    .min(
      BASIS_MIN,
      'Say in a sentence where, when and in which words these people agreed: it stands in every consent record.',
    )
    .max(1000, 'The basis is longer than 1,000 characters.'),
  consentedOn: z.iso
    .date('Give the day on which they agreed.')
    .refine(
      (day) => new Date(day).getTime() <= Date.now(),
      'The day on which they agreed lies in the future.',
    ),
});

/** `POST /api/newsletter/desk/imports` as a form: the file, the purposes, the basis. Starts a dry run. */
async function upload(req: PayloadRequest): Promise<Response> {
  if (!may(req, 'subscribers', 'create') || !req.user) return refusal(403, NOT_YOURS);
  const form = await req.formData?.().catch(() => null);
  const file = form?.get('file');
  if (!form || !(file instanceof File) || file.size === 0) return refusal(422, 'Choose a CSV file.');
  const parsed = formSchema.safeParse({ basis: form.get('basis'), consentedOn: form.get('consentedOn') });
  if (!parsed.success) return refusal(422, parsed.error.issues[0]?.message ?? 'The form is not complete.');
  const { purposes } = await currentWording(req.payload);
  const chosen = form.getAll('purposes').map(String);
  if (chosen.length === 0 || !chosen.every((purpose) => purposes.has(purpose))) {
    return refusal(422, 'Choose at least one of the purposes that these people agreed to.');
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { user } = req;
  const id = await inTransaction(poolOf(req.payload), (query) =>
    startCheck(query, {
      fileName: file.name.slice(0, 200),
      file: bytes,
      encoding: encodingOf(bytes),
      purposes: chosen,
      ...parsed.data,
      createdBy: String(user.id),
    }),
  );
  return deskAnswer({ id }, 201);
}

const idSchema = z.object({ id: z.uuid() });
const GONE = 'There is no such import, or it is past that.';
const SHOWN = 100;
const REPORTED = 1_000_000;

/** What the desk's page of imports asks for. */
export const subscriberImportEndpoints: Endpoint[] = [
  { path: '/newsletter/desk/imports', method: 'post', handler: upload },
  deskEndpoint('imports/look', 'create', idSchema, async (req, { id }) => {
    const query = queryOn(poolOf(req.payload));
    const found = await findSubscriberImport(query, id);
    if (!found) return refusal(404, GONE);
    const refusals = await refusalsOf(query, id, SHOWN);
    return deskAnswer({
      ...found,
      refusals: refusals.map(({ line, reason }) => ({ line, reason: wordsOf(reason) })),
    });
  }),
  deskEndpoint('imports/run', 'create', idSchema, async (req, { id }) =>
    (await inTransaction(poolOf(req.payload), (query) => startImport(query, id)))
      ? deskAnswer({ started: true })
      : refusal(409, GONE),
  ),
  deskEndpoint('imports/dismiss', 'create', idSchema, async (req, { id }) =>
    (await dismissSubscriberImport(queryOn(poolOf(req.payload)), id))
      ? deskAnswer({ dismissed: true })
      : refusal(409, GONE),
  ),
  deskEndpoint('imports/report', 'create', idSchema, async (req, { id }) => {
    const refusals = await refusalsOf(queryOn(poolOf(req.payload)), id, REPORTED);
    const csv = writeCsv(
      ['line', 'reason'],
      refusals.map(({ line, reason }) => [line, wordsOf(reason)]),
    );
    return new Response(csv, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="refused-rows.csv"',
        'cache-control': 'no-store',
      },
    });
  }),
];
