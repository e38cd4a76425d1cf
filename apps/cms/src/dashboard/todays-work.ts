import type { Query } from '../database/query';
import type { Right } from '../rights/matrix';
import { reachOf } from '../rights/matrix';
import { log, reasonOf } from '../worker/log';
import type { DashboardTask, Found } from './task';

export interface Work extends Found {
  readonly key: string;
  readonly title: string;
  readonly urgency: DashboardTask['urgency'];
}

/** Lines shown of each kind: a dashboard is read at a glance. */
const LINES = 8;

/**
 * What somebody with these rights has to do now. One statement for each kind, side by side; a kind that cannot be read is
 * said to be so, and hides none of the others.
 */
export async function todaysWork(
  query: Query,
  rights: readonly Right[],
  tasks: readonly DashboardTask[],
): Promise<Work[]> {
  const mine = tasks.filter(({ needs }) => reachOf(rights, needs.collection, needs.permission) === 'all');
  const found = await Promise.all(mine.map((task) => workOf(query, task)));
  return found.flatMap((work) => (work && work.total > 0 ? [work] : []));
}

async function workOf(query: Query, { key, urgency, title, find }: DashboardTask): Promise<Work> {
  try {
    const found = await find(query, LINES);
    return { key, urgency, title: title(found.total), ...found };
  } catch (error) {
    log('error', 'dashboard-task-failed', { task: key, reason: reasonOf(error) });
    const line = { text: 'It is in the log of the cms.', detail: null, href: null };
    return { key, urgency: 'now', title: `“${key}” could not be read`, total: 1, lines: [line] };
  }
}
