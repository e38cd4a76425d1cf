import type { Endpoint } from 'payload';
import { z } from 'zod';
import { poolOf, queryOn } from '../../database/query';
import { refusal } from '../../request/refusal';
import { act, deskActionSchema } from './actions';
import { deskAnswer, deskEndpoint } from './desk-request';
import { exportSegment } from './export';
import { listSubscribers } from './list';
import { lookUpAddress, readPerson } from './person';
import { segmentSchema } from './segment';

const searchSchema = z.object({ segment: segmentSchema, page: z.int().min(1).max(100_000).default(1) });

/** What the desk's pages about subscribers ask for. */
export const deskEndpoints: Endpoint[] = [
  deskEndpoint('search', 'read', searchSchema, async (req, { segment, page }) => {
    const query = queryOn(poolOf(req.payload));
    const found = await listSubscribers(query, segment, page);
    const address = segment.search ? await lookUpAddress(query, segment.search) : null;
    return deskAnswer({ ...found, address });
  }),
  deskEndpoint('person', 'read', z.object({ id: z.uuid() }), async (req, { id }) => {
    const person = await readPerson(req.payload, id);
    return person
      ? deskAnswer(person)
      : refusal(404, 'There is no such subscriber. Perhaps they were erased.');
  }),
  deskEndpoint('act', 'update', deskActionSchema, async (req, action) => {
    const done = await act(poolOf(req.payload), action);
    if (done === null) return refusal(404, 'There was nothing to do: it is gone, or this is no address.');
    console.info(
      JSON.stringify({ level: 'info', event: 'newsletter.desk', action: action.action, user: req.user?.id }),
    );
    return deskAnswer({ done });
  }),
  deskEndpoint('export', 'read', segmentSchema, async (req, segment) => {
    console.info(JSON.stringify({ level: 'info', event: 'newsletter.exported', user: req.user?.id }));
    return new Response(exportSegment(queryOn(poolOf(req.payload)), segment), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="subscribers-${new Date().toISOString().slice(0, 10)}.csv"`,
        'cache-control': 'no-store',
      },
    });
  }),
];
