import type { Endpoint, PayloadRequest } from 'payload';
import { poolOf, queryOn } from '../../database/query';
import { rightsOf } from '../../rights/actor';
import { pagesUsing } from './pages-using';
import { isPublishedCollection } from './reference';

const answer = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

async function usedIn(req: PayloadRequest): Promise<Response> {
  if (rightsOf(req.user).length === 0) return answer({ error: 'sign-in' }, 401);
  const { collection, id } = (req.routeParams ?? {}) as Record<string, string | undefined>;
  const isId = /^[0-9a-f-]{36}$/.test(id ?? '');
  if (!collection || !id || !isId || !isPublishedCollection(collection))
    return answer({ error: 'missing' }, 404);
  return answer(await pagesUsing(queryOn(poolOf(req.payload)), collection, id));
}

/** For the desk: `GET /api/used-in/{collection}/{id}` lists the published pages that show a document. */
export const renewalEndpoints: Endpoint[] = [
  { path: '/used-in/:collection/:id', method: 'get', handler: usedIn },
];
