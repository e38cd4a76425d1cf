'use client';

import { Banner, Button } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import type { ImportKind } from '../import-rows';
import { errorsOf } from './post';
import './imports.css';
import { KIND_WORDS } from './words';

const LIMIT_BYTES = 32 * 1024 * 1024;

const HINTS: Readonly<Record<ImportKind, string>> = {
  figures:
    'CSV, one row a figure. Columns: role, level, region, min, max (or range), as_of, sources, reason, public_note; more are in the file that you can download here.',
  observations:
    'CSV, one row a salary: role, level, region, salary, currency, period, employment, observed_on, source. Ranges are proposed from them.',
  roles: 'CSV or JSON, one row or object a guide. They come in as drafts.',
};

/** Sends a file to be checked. Nothing is written by that: the dry run comes first. */
export function UploadForm() {
  const router = useRouter();
  const [kind, setKind] = useState<ImportKind>('figures');
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [isSending, setSending] = useState(false);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('file');
    if (!(file instanceof File) || file.name === '') return setErrors(['Choose a file first.']);
    if (file.size > LIMIT_BYTES) {
      return setErrors(['This file is larger than 32 MB. Split it into several files.']);
    }
    setSending(true);
    setErrors([]);
    const answer = await fetch(`/api/imports?kind=${kind}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
      body: file,
    }).catch(() => null);
    const body: unknown = await answer?.json().catch(() => null);
    setSending(false);
    const id = body && typeof body === 'object' && 'id' in body ? String(body.id) : null;
    if (answer?.ok && id) router.push(`/admin/imports/${id}`);
    else setErrors(errorsOf(body));
  }

  return (
    <form aria-labelledby="imports-in" className="imports__form" onSubmit={send}>
      <h2 id="imports-in">Check a file</h2>
      <p>First you see what it would do, line by line. Nothing changes before somebody applies it.</p>
      <label htmlFor="imports-kind">What is in it</label>
      <select id="imports-kind" onChange={(event) => setKind(event.target.value as ImportKind)} value={kind}>
        {(Object.keys(KIND_WORDS) as ImportKind[]).map((name) => (
          <option key={name} value={name}>
            {KIND_WORDS[name]}
          </option>
        ))}
      </select>
      <p className="imports__hint" id="imports-hint">
        {HINTS[kind]}
      </p>
      <label htmlFor="imports-file">File</label>
      <input aria-describedby="imports-hint" id="imports-file" name="file" type="file" />
      <div aria-live="assertive">
        {errors.length > 0 && (
          <Banner type="error">
            <ul>
              {errors.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </Banner>
        )}
      </div>
      <Button disabled={isSending} type="submit">
        {isSending ? 'Reading the file …' : 'Check the file'}
      </Button>
    </form>
  );
}
