'use client';
import { useStepNav } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { ask } from './ask';
import { BeforeSending } from './before-sending';
import type { DeskState } from './desk-state';
import { OnTheSite } from './on-the-site';
import { WhileSending } from './while-sending';
import './send-panel.css';

/** How often the desk looks while something may change by itself. In milliseconds. */
const LOOK_MS = 2_000;

/** Tells the cms to do something; the answer is the state after it. */
export type Act = (what: string, body?: object) => Promise<void>;

interface SendPanelProps {
  readonly issueId: string;
  readonly subject: string;
  readonly siteUrl: string;
}

export function SendPanel({ issueId, subject, siteUrl }: SendPanelProps) {
  const [state, setState] = useState<DeskState | null>(null);
  const [message, setMessage] = useState<{ readonly text: string; readonly isRefusal: boolean } | null>(null);
  const [busy, setBusy] = useState(false);

  const look = useCallback(async () => {
    const answer = await ask<DeskState>(`/api/newsletter/issues/${issueId}/state`);
    if ('value' in answer) setState(answer.value);
    else setMessage({ text: answer.refusal, isRefusal: true });
  }, [issueId]);

  useEffect(() => {
    void look();
  }, [look]);
  const { setStepNav } = useStepNav();
  useEffect(() => {
    const list = '/admin/collections/newsletter-issues';
    setStepNav([
      { label: 'Newsletter issues', url: list },
      { label: subject, url: `${list}/${issueId}` },
      { label: 'Send' },
    ]);
  }, [setStepNav, issueId, subject]);
  const moves = state?.send?.state === 'scheduled' || state?.send?.state === 'sending';
  useEffect(() => {
    if (!moves) return;
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [moves, look]);

  const act: Act = async (what, body = {}) => {
    setBusy(true);
    setMessage(null);
    const answer = await ask<DeskState & { sentTo?: string }>(
      `/api/newsletter/issues/${issueId}/${what}`,
      body,
    );
    if ('refusal' in answer) setMessage({ text: answer.refusal, isRefusal: true });
    else if (answer.value.sentTo)
      setMessage({ text: `A test is on its way to ${answer.value.sentTo}.`, isRefusal: false });
    else setState(answer.value);
    setBusy(false);
  };

  return (
    <div className="send-panel">
      <div
        role={message?.isRefusal ? 'alert' : 'status'}
        className="send-panel__message"
        data-refusal={message?.isRefusal}
      >
        {message?.text}
      </div>
      {state === null && !message && <p>Looking at the issue…</p>}
      {state?.before && <BeforeSending send={state.send} before={state.before} act={act} busy={busy} />}
      {state?.send && state.progress && (
        <WhileSending
          send={state.send}
          progress={state.progress}
          doubtful={state.doubtful}
          act={act}
          busy={busy}
        />
      )}
      {state?.archive && <OnTheSite archive={state.archive} siteUrl={siteUrl} act={act} busy={busy} />}
    </div>
  );
}
