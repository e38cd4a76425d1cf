'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import './imports.css';

const POLL_MS = 1_000;

const WORDS = {
  waiting: 'Waiting for the worker.',
  reading: 'Being read.',
  applying: 'Being applied.',
} as const;

interface ProgressProps {
  readonly id: string;
  readonly state: keyof typeof WORDS;
  readonly rows: number;
}

/** How far the worker has come with a file; when it is done, the page shows what came out. */
export function ImportProgress({ id, rows, state }: ProgressProps) {
  const router = useRouter();
  const [now, setNow] = useState<{ state: string; rows: number }>({ state, rows });

  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await fetch(`/api/imports/${id}`).catch(() => null);
      if (!answer?.ok) return;
      const found = (await answer.json()) as { state: string; rowsRead: number };
      setNow({ state: found.state, rows: found.rowsRead });
      if (!(found.state in WORDS)) {
        clearInterval(timer);
        router.refresh();
      }
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [id, router]);

  const words = now.state in WORDS ? WORDS[now.state as keyof typeof WORDS] : 'Done.';
  return (
    <p aria-live="polite">
      {words} {now.rows.toLocaleString('en-GB')} rows so far. You may leave this page; the work goes on.
    </p>
  );
}
