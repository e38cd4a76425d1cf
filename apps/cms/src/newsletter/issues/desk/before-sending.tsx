'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { useKeptFocus } from '../../desk/views/keep-focus';
import type { Send } from '../schedule';
import type { DeskState } from './desk-state';
import type { Act } from './send-panel';
import { countOf, momentText } from './words';

interface BeforeSendingProps {
  readonly send: Send | null;
  readonly before: NonNullable<DeskState['before']>;
  readonly act: Act;
  readonly busy: boolean;
}

function Standing({ send }: { readonly send: Send | null }) {
  switch (send?.state) {
    case 'scheduled':
      return <p className="send-panel__standing">Scheduled for {momentText(send.scheduledFor)}.</p>;
    case 'held':
      return (
        <p className="send-panel__standing" data-trouble>
          {send.hold === 'missed'
            ? `It was scheduled for ${momentText(send.scheduledFor)}, and nothing could send it then. Is it still wanted? Choose a new time, send it now, or cancel it.`
            : `It was not sent at ${momentText(send.scheduledFor)}: ${send.holdNote ?? 'a check failed.'}`}
        </p>
      );
    case 'cancelled':
      return <p className="send-panel__standing">Cancelled. It can be scheduled again.</p>;
    default:
      return <p className="send-panel__standing">Not scheduled.</p>;
  }
}

function Findings({ findings }: Pick<BeforeSendingProps['before'], 'findings'>) {
  if (findings.length === 0) return <p>All checks passed.</p>;
  return (
    <ul className="send-panel__findings">
      {findings.map(({ severity, message }) => (
        <li key={message} data-severity={severity}>
          <strong>{severity === 'refuse' ? 'Must be mended:' : 'Have a look:'}</strong> {message}
        </li>
      ))}
    </ul>
  );
}

/** The cms opens no other site's pages: see docs/adr/0017. */
function LinksElsewhere({ links }: { readonly links: readonly string[] }) {
  if (links.length === 0) return null;
  return (
    <details>
      <summary>{`${countOf(links.length, 'link leads', 'links lead')} away from the site: open ${links.length === 1 ? 'it' : 'each'} once`}</summary>
      <p>Checked is how they are written, not whether they answer.</p>
      <ul>
        {links.map((link) => (
          <li key={link}>
            <a href={link} target="_blank" rel="noreferrer">
              {link}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Checks, a test mail, and when it goes out. */
export function BeforeSending({ send, before, act, busy }: BeforeSendingProps) {
  const { findings, recipients, testAddress } = before;
  const [when, setWhen] = useState('');
  const [asking, setAsking] = useState(false);
  const box = useKeptFocus<HTMLDivElement>(asking);
  const field = useId();
  const refused = findings.some(({ severity }) => severity === 'refuse');
  const waiting = send?.state === 'scheduled' || send?.state === 'held';
  return (
    <>
      <section aria-labelledby={`${field}-standing`}>
        <h2 id={`${field}-standing`}>Where it stands</h2>
        <Standing send={send} />
        <p>
          It would go to <strong>{countOf(recipients, 'person', 'people')}</strong>.
        </p>
        {waiting && (
          <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => act('cancel')}>
            Cancel the schedule
          </Button>
        )}
      </section>
      <section aria-labelledby={`${field}-checks`}>
        <h2 id={`${field}-checks`}>Checks</h2>
        <Findings findings={findings} />
        <LinksElsewhere links={before.linksElsewhere} />
      </section>
      <section aria-labelledby={`${field}-test`}>
        <h2 id={`${field}-test`}>Test</h2>
        <p>The last saved draft, exactly as subscribers would get it.</p>
        <Button buttonStyle="secondary" size="small" disabled={busy} onClick={() => act('test')}>
          {`Send a test to ${testAddress}`}
        </Button>
      </section>
      <section aria-labelledby={`${field}-send`}>
        <h2 id={`${field}-send`}>Send</h2>
        <form
          className="send-panel__schedule"
          onSubmit={(event) => {
            event.preventDefault();
            if (when) void act('schedule', { at: new Date(when).toISOString() });
          }}
        >
          <label htmlFor={field}>Day and time, in your time zone</label>
          <input
            id={field}
            type="datetime-local"
            required
            value={when}
            onChange={(event) => setWhen(event.target.value)}
          />
          <Button type="submit" size="small" disabled={busy || refused}>
            {send?.state === 'scheduled' ? 'Give it this time' : 'Schedule'}
          </Button>
        </form>
        <div ref={box}>
          {asking ? (
            <fieldset className="send-panel__confirm">
              <legend>{`Send it to ${countOf(recipients, 'person', 'people')} now?`}</legend>
              <Button
                size="small"
                disabled={busy}
                onClick={() => {
                  setAsking(false);
                  void act('schedule', { at: null });
                }}
              >
                Yes, send it now
              </Button>
              <Button buttonStyle="secondary" size="small" onClick={() => setAsking(false)}>
                No
              </Button>
            </fieldset>
          ) : (
            <Button
              buttonStyle="secondary"
              size="small"
              disabled={busy || refused}
              onClick={() => setAsking(true)}
            >
              Send now…
            </Button>
          )}
        </div>
      </section>
    </>
  );
}
