import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { queryOn } from '../../../database/query';
import { log } from '../../../worker/log';
import { beginSending } from '../begin-sending';
import { dueIssues } from '../schedule';
import { configuredSending } from './configured-sending';
import { startSending } from './sending-service';

/** The sending of issues as the worker runs it. */
export function startIssueSending(payload: Payload, pool: Pool): { stop(): Promise<void> } {
  return startSending({
    ...configuredSending(pool),
    startDue: async () => {
      for (const issueId of await dueIssues(queryOn(pool))) {
        const beginning = await beginSending(payload, issueId);
        if (beginning === 'started') log('info', 'newsletter.issue-started', { issueId });
        if (beginning === 'held') log('warn', 'newsletter.issue-held', { issueId });
      }
    },
  });
}
