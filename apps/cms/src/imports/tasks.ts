import type { Payload } from 'payload';
import { poolOf, queryOn } from '../database/query';
import { purgeImports as forget } from './import-rows';
import { READ_OBSERVATIONS_TASK, readObservations } from './observations/read-import';
import { APPLY_GUIDES_TASK, applyQueuedGuides } from './roles/guides';

/** The jobs of imports, by name, for the worker. */
export const importTasks: Readonly<Record<string, (payload: Payload, job: unknown) => Promise<void>>> = {
  [READ_OBSERVATIONS_TASK]: readObservations,
  [APPLY_GUIDES_TASK]: applyQueuedGuides,
};

/** Forgets what need not be kept. The worker calls it now and then. */
export const purgeImports = (payload: Payload): Promise<void> => forget(queryOn(poolOf(payload)));
