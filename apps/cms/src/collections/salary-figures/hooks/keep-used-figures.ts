import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload';
import { DOCUMENT_TITLES } from '../../../dashboard/document-titles';
import { queryOf } from '../../../database/query';
import { documentsShowing } from '../../../renewal/expand-change';
import { findUsersIn, keyOf, loadWorld } from '../../../renewal/world';

interface SaveArgs {
  readonly id?: string;
  readonly where?: Where;
  readonly data?: { readonly _status?: unknown; readonly deletedAt?: unknown };
  readonly draft?: boolean;
}

const actsForNobody = (req: PayloadRequest) => req.payloadAPI === 'local' && !req.user;

/** @throws APIError 409 with the titles of what shows the figure */
async function refuseWhileShown(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const query = await queryOf(req);
  const world = await loadWorld(query);
  for (const id of ids) {
    const key = keyOf('salary-figures', id);
    if (!world.has(key)) continue;
    const users = await documentsShowing(key, world, findUsersIn(query));
    if (users.length === 0) continue;
    const titles = await query<{ title: string }>(
      `select distinct document.title from ${DOCUMENT_TITLES} document
       join jsonb_to_recordset($1::jsonb) as shown(collection text, id text)
         on shown.collection = document.collection and shown.id = document.id::text order by 1`,
      [JSON.stringify(users)],
    );
    const named = titles.slice(0, 3).map(({ title }) => `“${title}”`);
    const more = titles.length > named.length ? ` and ${titles.length - named.length} more` : '';
    throw new APIError(
      `${named.join(', ')}${more} show this figure. Give it another number, or withdraw it with a reason: readers then see “Not enough data”, and its history stays.`,
      409,
      undefined,
      true,
    );
  }
}

/** A figure that readers see is superseded or withdrawn, never taken away: neither by the trash nor by unpublishing. */
export const keepUsedFigures: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data, draft, id, where } = args as SaveArgs;
  const trashes = data !== undefined && 'deletedAt' in data && Boolean(data.deletedAt);
  const unpublishes = data?._status === 'draft' && draft !== true;
  if (operation !== 'update' || actsForNobody(req) || !(trashes || unpublishes)) return args;
  const found = id
    ? [id]
    : (
        await req.payload.find({
          collection: 'salary-figures',
          where: where ?? {},
          depth: 0,
          limit: 0,
          pagination: false,
          overrideAccess: true,
          req,
        })
      ).docs.map((figure) => figure.id);
  await refuseWhileShown(req, found);
  return args;
};

/** The same for deletion for good. */
export const keepUsedFigure: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!actsForNobody(req)) await refuseWhileShown(req, [String(id)]);
};
