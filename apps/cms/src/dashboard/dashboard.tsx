import type { Payload, TypedUser } from 'payload';
import { poolOf, queryOn } from '../database/query';
import { rightsOf } from '../rights/actor';
import './dashboard.css';
import { TASKS } from './tasks';
import { todaysWork, type Work } from './todays-work';

interface DashboardProps {
  readonly payload: Payload;
  readonly user: TypedUser | null;
}

/** Above Payload's own dashboard: what needs doing today, each line a link to the place where it is done. */
export async function TodaysWork({ payload, user }: DashboardProps) {
  const rights = rightsOf(user);
  if (rights.length === 0) return null;
  const works = await todaysWork(queryOn(poolOf(payload)), rights, TASKS);
  return (
    <section className="todays-work" aria-labelledby="todays-work">
      <h2 id="todays-work">What needs doing today</h2>
      {works.length === 0 ? (
        <p>Nothing. Every figure is fresh, nothing waits, nothing is stuck.</p>
      ) : (
        <div className="todays-work-groups">
          {works.map((work) => (
            <Group key={work.key} work={work} />
          ))}
        </div>
      )}
    </section>
  );
}

function Group({ work: { key, title, urgency, total, lines } }: { readonly work: Work }) {
  return (
    <section className="todays-work-group" data-urgency={urgency} aria-labelledby={`work-${key}`}>
      <h3 id={`work-${key}`}>{title}</h3>
      <ul>
        {lines.map(({ text, detail, href }) => (
          <li key={`${href} ${text} ${detail}`}>
            {href ? <a href={href}>{text}</a> : <strong>{text}</strong>}
            {detail && <span className="todays-work-detail">{detail}</span>}
          </li>
        ))}
      </ul>
      {total > lines.length && <p>and {total - lines.length} more</p>}
    </section>
  );
}
