'use client';

import { Button } from '@payloadcms/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { AddressPanel } from './address-panel';
import { deskCall, messageOf } from './desk-call';
import { type FoundSubscribers, SubscriberTable } from './subscriber-table';

interface Choice {
  readonly id: string;
  readonly label: string;
}
interface SubscriberSearchProps {
  readonly purposes: readonly Choice[];
  readonly interests: readonly Choice[];
}

const PAGE_SIZE = 50;

const fieldsOf = (form: HTMLFormElement) =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));

/**
 * The list with its segments. Asked for by POST and kept out of the address bar: a searched address must not end in a
 * history or a log.
 */
export function SubscriberSearch({ purposes, interests }: SubscriberSearchProps) {
  const [segment, setSegment] = useState<Record<string, string>>({});
  const [page, setPage] = useState(1);
  const [found, setFound] = useState<FoundSubscribers | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks again after something was done
  useEffect(() => {
    let current = true;
    deskCall<FoundSubscribers>('search', { segment, page })
      .then((answer) => {
        if (!current) return;
        setFound(answer);
        setFault(null);
      })
      .catch((error: unknown) => current && setFault(messageOf(error)));
    return () => {
      current = false;
    };
  }, [segment, page, asked]);

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setPage(1);
    setSegment(fieldsOf(event.currentTarget));
  }

  const pages = Math.max(1, Math.ceil((found?.total ?? 0) / PAGE_SIZE));
  return (
    <section aria-label="Search" className="newsletter-desk-record">
      <form
        className="newsletter-desk-form"
        method="post"
        action="/api/newsletter/desk/export"
        onSubmit={(event) => {
          const { submitter } = event.nativeEvent as SubmitEvent;
          if (submitter?.getAttribute('name') !== 'export') search(event);
        }}
      >
        <label>
          Address, or part of it
          <input type="search" name="search" maxLength={254} autoComplete="off" spellCheck={false} />
        </label>
        <Select name="state" label="State" choices={STATES} />
        <Select name="purpose" label="Purpose" choices={purposes} />
        <Select name="interest" label="Interest" choices={interests} />
        <Select name="source" label="Source" choices={SOURCES} />
        <label>
          Joined from
          <input type="date" name="since" />
        </label>
        <label>
          to
          <input type="date" name="until" />
        </label>
        <Button type="submit" size="medium">
          Search
        </Button>
        <button type="submit" name="export" className="btn btn--style-secondary btn--size-medium">
          Export this segment
        </button>
      </form>
      {fault && (
        <p role="alert" className="newsletter-desk-notice" data-tone="fault">
          {fault}
        </p>
      )}
      {found?.address && (
        <AddressPanel
          email={segment.search ?? ''}
          address={found.address}
          onDone={() => setAsked((times) => times + 1)}
        />
      )}
      {found && <SubscriberTable found={found} />}
      {pages > 1 && (
        <div className="newsletter-desk-buttons">
          <Button
            size="small"
            buttonStyle="secondary"
            disabled={page === 1}
            onClick={() => setPage(page - 1)}
          >
            Newer
          </Button>
          <span>
            Page {page} of {pages}
          </span>
          <Button
            size="small"
            buttonStyle="secondary"
            disabled={page === pages}
            onClick={() => setPage(page + 1)}
          >
            Older
          </Button>
        </div>
      )}
    </section>
  );
}

const STATES: readonly Choice[] = [
  { id: 'active', label: 'Active' },
  { id: 'unsubscribed', label: 'Left' },
  { id: 'suppressed', label: 'Suppressed' },
];
const SOURCES: readonly Choice[] = [
  { id: 'sign-up', label: 'Sign-up' },
  { id: 'import', label: 'Import' },
];

function Select({
  name,
  label,
  choices,
}: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue="">
        <option value="">All</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
