'use client';

import { Button } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';
import { messageOf } from './desk-call';
import { ImportProgress } from './import-progress';

interface ImportDeskProps {
  readonly purposes: readonly { readonly id: string; readonly label: string }[];
  readonly recent: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly state: string;
    readonly createdAt: string;
  }[];
}

async function upload(form: HTMLFormElement): Promise<string> {
  const response = await fetch('/api/newsletter/desk/imports', {
    method: 'POST',
    credentials: 'same-origin',
    body: new FormData(form),
  });
  const answer = await response.json();
  if (response.ok) return answer.id;
  throw new Error(answer?.errors?.[0]?.message ?? 'The file could not be uploaded. Try again in a moment.');
}

const time = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** Upload, dry run, import: nothing is taken before the dry run was looked at. */
export function ImportDesk({ purposes, recent }: ImportDeskProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    setFault(null);
    try {
      setChosen(await upload(event.currentTarget));
    } catch (error) {
      setFault(messageOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <p>
        A CSV file with a column <code>email</code> and, if you have it, <code>consented_on</code>{' '}
        (2026-03-31). Who has left, was erased, bounced or complained is never taken. The file is deleted as
        soon as it has been read.
      </p>
      <form className="newsletter-desk-record" onSubmit={send}>
        <label className="newsletter-desk-field">
          CSV file
          <input type="file" name="file" accept=".csv,text/csv" required />
        </label>
        <fieldset>
          <legend>These people agreed to</legend>
          {purposes.map(({ id, label }) => (
            <label key={id}>
              <input type="checkbox" name="purposes" value={id} defaultChecked={purposes.length === 1} />{' '}
              {label}
            </label>
          ))}
        </fieldset>
        <label className="newsletter-desk-field">
          Basis: where, when and in which words they agreed
          <textarea name="basis" rows={3} required minLength={20} maxLength={1000} />
        </label>
        <label className="newsletter-desk-field">
          Day on which they agreed, for rows without one of their own
          <input type="date" name="consentedOn" required />
        </label>
        <div className="newsletter-desk-buttons">
          <Button type="submit" disabled={busy}>
            Check the file
          </Button>
          <span>Nothing is imported yet.</span>
        </div>
        {fault && (
          <p role="alert" className="newsletter-desk-notice" data-tone="fault">
            {fault}
          </p>
        )}
      </form>
      {chosen && <ImportProgress key={chosen} id={chosen} />}
      {recent.length > 0 && (
        <section aria-label="Recent imports">
          <h2>Recent imports</h2>
          <ul>
            {recent.map(({ id, fileName, state, createdAt }) => (
              <li key={id}>
                <button type="button" className="btn--style-none" onClick={() => setChosen(id)}>
                  {fileName}
                </button>
                , {state}, {time.format(new Date(createdAt))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
