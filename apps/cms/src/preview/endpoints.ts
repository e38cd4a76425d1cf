import { checkPreviewToken } from '@rolebook/contract/preview-token';
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload';
import { configuration } from '../configuration';
import { poolOf, queryOn } from '../database/query';
import { isPaged, pageOfDocument } from '../published/published-page';
import { log, reasonOf } from '../worker/log';

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/**
 * The newest draft of one document as the page that it would become. The token names the user; what that user may not
 * read, or may no longer read, is not shown.
 */
async function preview(req: PayloadRequest): Promise<Response> {
  const asked = new URL(req.url ?? '', 'http://cms').searchParams;
  const collection = asked.get('collection') ?? '';
  const documentId = asked.get('id') ?? '';
  if (!isPaged(collection)) return answer({ error: 'missing' }, 404);
  const grant = checkPreviewToken(
    configuration().SHARED_SECRET,
    { collection, documentId },
    asked.get('token') ?? '',
    Date.now(),
  );
  if (!grant.valid) return answer({ error: grant.reason }, 403);
  const { payload } = req;
  const user = await payload
    .findByID({ collection: 'users', id: grant.userId, depth: 0, disableErrors: true, overrideAccess: true })
    .catch(() => null);
  if (!user || user.disabled) return answer({ error: 'wrong' }, 403);
  try {
    const document = await payload.findByID({
      collection: collection as CollectionSlug,
      id: documentId,
      draft: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    });
    if (!document) return answer({ error: 'missing' }, 404);
    const building = { payload, query: queryOn(poolOf(payload)) };
    const page = await pageOfDocument(building, collection, document);
    return page ? answer({ sequence: 0, page }) : answer({ error: 'missing' }, 404);
  } catch (error) {
    log('error', 'preview-failed', { collection, documentId, reason: reasonOf(error) });
    return answer({ error: 'failed' }, 503);
  }
}

export const previewEndpoints: Endpoint[] = [{ path: '/published/preview', method: 'get', handler: preview }];
