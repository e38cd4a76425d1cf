import type { Glance } from '../glance';
import { DeskButton } from './desk-button';

const ALARMS: Readonly<Record<string, string>> = {
  'sign-ups-over-the-limit':
    'More than 100 forms a minute came in. Confirmation mails wait their turn; look for one network or one form.',
};
const number = new Intl.NumberFormat('en-GB');
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'Europe/London' });

/** Growth and health in ten numbers and one small chart with its table. */
export function GlancePanel({ glance }: { readonly glance: Glance }) {
  const figures: readonly (readonly [label: string, value: number])[] = [
    ['Active', glance.active],
    ['Joined, 30 days', glance.joined],
    ['Left, 30 days', glance.left],
    ['Waiting for confirmation', glance.pending],
    ['Bounced, 30 days', glance.bounced],
    ['Complained, 30 days', glance.complained],
    ['Addresses suppressed', glance.suppressed],
    ['Left in all', glance.unsubscribed],
    ['Mails waiting', glance.waitingMails],
    ['Mails given up', glance.failedMails],
  ];
  return (
    <section aria-label="At a glance">
      {glance.alarms.map(({ name, times, lastAt }) => (
        <div key={name} className="newsletter-desk-notice" data-tone="fault">
          <p>
            {ALARMS[name] ?? name} Last on {day.format(lastAt)}
            {times > 1 ? `, ${times} times` : ''}.
          </p>
        </div>
      ))}
      <dl className="newsletter-desk-figures">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number.format(value)}</dd>
          </div>
        ))}
      </dl>
      <div className="newsletter-desk-buttons">
        {glance.alarms.length > 0 && (
          <DeskButton action={{ action: 'see-alarms' }} label="Put the alarms away" />
        )}
        {glance.failedMails > 0 && (
          <DeskButton action={{ action: 'retry-mails' }} label="Try the given-up mails again" />
        )}
      </div>
      <details>
        <summary>Twelve weeks</summary>
        <table className="newsletter-desk-weeks">
          <caption>Who joined and who left, by week</caption>
          <thead>
            <tr>
              <th scope="col">Week of</th>
              <th scope="col">Joined</th>
              <th scope="col">Left</th>
            </tr>
          </thead>
          <tbody>
            {glance.weeks.map((week) => (
              <tr key={week.from.toISOString()}>
                <th scope="row">{day.format(week.from)}</th>
                <td>{number.format(week.joined)}</td>
                <td>{number.format(week.left)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
