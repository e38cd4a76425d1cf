import type { Query } from '../database/query';

/** What an operator of the newsletter should look at. Names stand in the database and in operations.md. */
export type AlarmName = 'sign-ups-over-the-limit';

/** Records that something happened which needs a look: the desk shows it, and one line of the log says it. */
export async function raiseAlarm(query: Query, name: AlarmName): Promise<void> {
  await query(
    `insert into rolebook.newsletter_alarms as alarm (name) values ($1)
     on conflict (name) do update set times = alarm.times + 1, last_at = now(), seen_at = null`,
    [name],
  );
  console.error(JSON.stringify({ level: 'error', event: 'newsletter.alarm', name }));
}
