import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { poolOf, queryOn } from '../database/query';
import { isUuid } from '../fields/id-of';
import { may } from '../rights/access';
import { activeUserId } from '../rights/actor';
import { acknowledge, readAcknowledgements, SHORTEST_REASON } from './acknowledgements';
import { isJudged, type Judged, judge } from './judges';

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
const refusal = (message: string, status = 400) => answer({ errors: [{ message }] }, status);

interface Asked {
  readonly collection: Judged;
  readonly id: string | null;
  readonly document: Record<string, unknown>;
  readonly body: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the form holds, by somebody who may edit such documents. @throws APIError */
async function asked(req: PayloadRequest): Promise<Asked> {
  const { collection, id } = (req.routeParams ?? {}) as Record<string, string | undefined>;
  if (!isJudged(collection)) throw new APIError('There is no checklist for this.', 404, undefined, true);
  if (!may(req, collection, 'update')) throw new APIError('Sign in as an editor.', 403, undefined, true);
  const body: unknown = await req.json?.();
  if (!isRecord(body) || !isRecord(body.document)) {
    throw new APIError('Send the document as the form holds it.', 400, { field: 'document' }, true);
  }
  const known = isUuid(id) ? id : null;
  return { collection, id: known, body, document: { ...body.document, ...(known ? { id: known } : {}) } };
}

/** Everything that the checks say about what stands in the form, and what was acknowledged. */
async function checklist(req: PayloadRequest): Promise<Response> {
  const { collection, id, document } = await asked(req);
  const query = queryOn(poolOf(req.payload));
  const items = await judge(req, query, collection, document);
  const acknowledgements = id ? await readAcknowledgements(query, collection, id) : [];
  return answer({
    items: items.map((item) => ({
      ...item,
      acknowledgement: acknowledgements.find(({ key }) => key === item.key) ?? null,
    })),
  });
}

/** `{document, key, reason}`: keeps why a warning may stand. */
async function acknowledgeOne(req: PayloadRequest): Promise<Response> {
  const { collection, id, document, body } = await asked(req);
  if (!id) return refusal('Save a draft first: the reason is kept with the document.');
  const reason = typeof body.reason === 'string' ? body.reason.trim() : '';
  if (reason.length < SHORTEST_REASON || reason.length > 600) {
    return refusal(`Write the reason in ${SHORTEST_REASON} to 600 characters, for whoever asks later.`);
  }
  const query = queryOn(poolOf(req.payload));
  const item = (await judge(req, query, collection, document)).find(({ key }) => key === body.key);
  if (!item) return refusal('This has changed since: look at the checklist again.', 409);
  if (item.severity !== 'warn') return refusal('This must be mended; a reason does not help.');
  await acknowledge(query, { collection, documentId: id, item, reason, userId: activeUserId(req.user) });
  return checklistAfter(query, collection, id);
}

const checklistAfter = async (query: ReturnType<typeof queryOn>, collection: Judged, id: string) =>
  answer({ acknowledgements: await readAcknowledgements(query, collection, id) }, 201);

/** For the panel beside a document. `:id` is "new" while it has none. */
export const checklistEndpoints: Endpoint[] = [
  { path: '/checklist/:collection/:id', method: 'post', handler: checklist },
  { path: '/checklist/:collection/:id/acknowledge', method: 'post', handler: acknowledgeOne },
];
