'use client';

import { Button } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { deskCall, messageOf } from './desk-call';

interface Standing {
  readonly state: 'checking' | 'checked' | 'importing' | 'done' | 'failed' | 'dismissed';
  readonly fileName: string;
  readonly bytes: number;
  readonly bytesRead: number;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly rowsRefused: number;
  readonly fault: string | null;
  readonly refusals: readonly { readonly line: number; readonly reason: string }[];
}

const AGAIN_MS = 1_000;
const number = new Intl.NumberFormat('en-GB');
const HEADINGS: Readonly<Record<Standing['state'], string>> = {
  checking: 'Checking',
  checked: 'Checked: nothing is imported yet',
  importing: 'Importing',
  done: 'Imported',
  failed: 'This file cannot be used',
  dismissed: 'Put aside',
};

/** One import as it stands, asked again while the worker is at it. */
export function ImportProgress({ id }: { readonly id: string }) {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  const look = useCallback(
    () =>
      deskCall<Standing>('imports/look', { id })
        .then(setStanding)
        .catch((error: unknown) => setFault(messageOf(error))),
    [id],
  );
  const state = standing?.state;
  useEffect(() => {
    void look();
    if (state !== undefined && state !== 'checking' && state !== 'importing') return;
    const timer = setInterval(look, AGAIN_MS);
    return () => clearInterval(timer);
  }, [look, state]);

  const press = (path: string) => () =>
    deskCall(path, { id })
      .then(look)
      .catch((error: unknown) => setFault(messageOf(error)));

  if (!standing) return <p role="status">{fault ?? 'Looking…'}</p>;
  const { fileName, rowsRead, rowsTaken, rowsRefused, refusals } = standing;
  return (
    <section className="newsletter-desk-record" aria-label="This import">
      <div role="status">
        <h2>
          {HEADINGS[standing.state]}: {fileName}
        </h2>
      </div>
      {(state === 'checking' || state === 'importing') && (
        <progress max={standing.bytes} value={standing.bytesRead} aria-label="Progress" />
      )}
      {standing.fault && <p>{standing.fault}</p>}
      <p>
        {number.format(rowsRead)} rows read, {number.format(rowsTaken)}{' '}
        {state === 'checking' || state === 'checked' ? 'can be taken' : 'taken'}, {number.format(rowsRefused)}{' '}
        refused.
      </p>
      <div className="newsletter-desk-buttons">
        {state === 'checked' && rowsTaken > 0 && (
          <Button onClick={press('imports/run')}>Import {number.format(rowsTaken)}</Button>
        )}
        {state !== 'done' && state !== 'dismissed' && (
          <Button buttonStyle="secondary" onClick={press('imports/dismiss')}>
            Put aside
          </Button>
        )}
        {rowsRefused > 0 && (
          <form method="post" action="/api/newsletter/desk/imports/report">
            <input type="hidden" name="id" value={id} />
            <button type="submit" className="btn btn--style-secondary btn--size-medium">
              Download the refused rows
            </button>
          </form>
        )}
      </div>
      {fault && (
        <p role="alert" className="newsletter-desk-notice" data-tone="fault">
          {fault}
        </p>
      )}
      {refusals.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="newsletter-desk-scroll" tabIndex={0} aria-label="Refused rows">
          <table>
            <caption>
              {rowsRefused > refusals.length
                ? `The first ${refusals.length} of ${number.format(rowsRefused)} refused rows`
                : 'Refused rows'}
            </caption>
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Reason</th>
              </tr>
            </thead>
            <tbody>
              {refusals.map(({ line, reason }) => (
                <tr key={line}>
                  <th scope="row">{line}</th>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
