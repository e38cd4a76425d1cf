'use client';

import { Button } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { DeskAction } from '../actions';
import { deskCall, messageOf } from './desk-call';
import { useKeptFocus } from './keep-focus';

interface DeskButtonProps {
  readonly action: DeskAction;
  readonly label: string;
  /** What is asked before it is done, where it cannot be undone. */
  readonly question?: string;
  readonly onDone?: () => void;
}

/** Does one thing and says beside it what was done. */
export function DeskButton({ action, label, question, onDone }: DeskButtonProps) {
  const router = useRouter();
  const [told, setTold] = useState<{ text: string; fault: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const box = useKeptFocus<HTMLSpanElement>(asking);

  async function press() {
    setBusy(true);
    try {
      const { done } = await deskCall<{ done: string }>('act', action);
      setTold({ text: done, fault: false });
      onDone?.();
      router.refresh();
    } catch (error) {
      setTold({ text: messageOf(error), fault: true });
    } finally {
      setBusy(false);
      setAsking(false);
    }
  }

  return (
    <span ref={box} className="newsletter-desk-buttons">
      {asking && question ? (
        <>
          <span>{question}</span>
          <Button buttonStyle="error" size="small" disabled={busy} onClick={press}>
            Yes, {label.toLowerCase()}
          </Button>
          <Button buttonStyle="secondary" size="small" onClick={() => setAsking(false)}>
            No
          </Button>
        </>
      ) : (
        <Button
          buttonStyle="secondary"
          size="small"
          disabled={busy}
          onClick={() => (question ? setAsking(true) : void press())}
        >
          {label}
        </Button>
      )}
      <span
        role="status"
        className={told ? 'newsletter-desk-notice' : undefined}
        data-tone={told?.fault ? 'fault' : 'done'}
      >
        {told?.text}
      </span>
    </span>
  );
}
