'use client';
import { Button } from '@payloadcms/ui';
import { useId } from 'react';
import type { Doubtful, Progress } from '../progress';
import type { Send } from '../schedule';
import type { Act } from './send-panel';
import { countOf, durationText, momentText } from './words';

interface WhileSendingProps {
  readonly send: Send;
  readonly progress: Progress;
  readonly doubtful: readonly Doubtful[];
  readonly act: Act;
  readonly busy: boolean;
}

const HOLDS: Readonly<Record<string, string>> = {
  desk: 'Paused at the desk.',
  'mail-server': 'Paused by itself:',
};

function Standing({ send, progress }: Pick<WhileSendingProps, 'send' | 'progress'>) {
  if (send.state === 'paused') {
    return (
      <p className="send-panel__standing" data-trouble>
        {HOLDS[send.hold ?? ''] ?? 'Paused.'} {send.holdNote}
      </p>
    );
  }
  if (send.state === 'sent') {
    return (
      <p className="send-panel__standing">
        Sent{send.finishedAt ? `, finished on ${momentText(send.finishedAt)}` : ''}.
      </p>
    );
  }
  if (progress.workers === 0) {
    return (
      <p className="send-panel__standing" data-trouble>
        Nothing is sending at the moment: no worker has been seen for half a minute. It goes on by itself when
        one is started; ask whoever looks after this site.
      </p>
    );
  }
  if (progress.trouble) {
    return (
      <p className="send-panel__standing" data-trouble>
        The mail server does not take mails at the moment ({progress.trouble}). Nothing is lost; it is tried
        again every few seconds.
      </p>
    );
  }
  return (
    <p className="send-panel__standing">
      {progress.secondsLeft === null
        ? 'Sending.'
        : `Sending ${progress.rate.toFixed(progress.rate < 10 ? 1 : 0)} mails a second, ${durationText(progress.secondsLeft)} left.`}
    </p>
  );
}

const ROWS = [
  ['sent', 'Sent'],
  ['queued', 'Waiting'],
  ['sending', 'Being sent'],
  ['failed', 'Failed'],
  ['skipped', 'Skipped'],
  ['inDoubt', 'In doubt'],
  ['resent', 'Sent twice, after a doubt'],
] as const;

/** How far it has come, and a button for everything that does not go on by itself. */
export function WhileSending({ send, progress, doubtful, act, busy }: WhileSendingProps) {
  const heading = useId();
  const { sent, queued, sending, failed, skipped, inDoubt } = progress;
  const total = sent + queued + sending + failed + skipped + inDoubt;
  const button = (what: string, label: string) => (
    <Button key={what} buttonStyle="secondary" size="small" disabled={busy} onClick={() => act(what)}>
      {label}
    </Button>
  );
  return (
    <>
      <section aria-labelledby={heading}>
        <h2 id={heading}>Where it stands</h2>
        <div role="status">
          <Standing send={send} progress={progress} />
        </div>
        <progress max={total || 1} value={total - queued - sending} aria-label="Done" />
        <table className="send-panel__counts">
          <tbody>
            {ROWS.map(([key, label]) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{countOf(progress[key], 'mail', 'mails')}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {progress.nextTryAt && (
          <p>Mails that were put off are tried again from {momentText(progress.nextTryAt)}.</p>
        )}
        <div className="send-panel__buttons">
          {send.state === 'sending' && button('pause', 'Pause')}
          {send.state === 'paused' && button('resume', 'Resume')}
          {(send.state === 'sending' || send.state === 'paused') && button('end', 'End it: send no more')}
          {failed > 0 &&
            button('retry-failed', `Try the ${countOf(failed, 'failed mail', 'failed mails')} again`)}
        </div>
      </section>
      {progress.reasons.length > 0 && (
        <section aria-labelledby={`${heading}-why`}>
          <h2 id={`${heading}-why`}>Why some were not sent</h2>
          <ul>
            {progress.reasons.map(({ state, reason, mails }) => (
              <li key={`${state} ${reason}`}>
                {countOf(mails, 'mail', 'mails')}: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {doubtful.length > 0 && (
        <section aria-labelledby={`${heading}-doubt`}>
          <h2 id={`${heading}-doubt`}>In doubt</h2>
          <p>
            The connection or the worker broke off while these were handed over, so that nobody knows whether
            the mail server had taken them. Each was sent once more under the same Message-ID, by which mail
            programs recognise it.
          </p>
          {inDoubt > 0 && (
            <>
              <p>{`For ${countOf(inDoubt, 'mail', 'mails')} that happened twice. Look the Message-ID up in the mail server’s log, then decide:`}</p>
              <div className="send-panel__buttons">
                {button('resend-doubtful', 'Send them again')}
                {button('count-as-sent', 'Count them as sent')}
              </div>
            </>
          )}
          <ul className="send-panel__ids">
            {doubtful.map(({ messageId, state }) => (
              <li key={messageId}>
                <code>{messageId}</code> {state === 'in-doubt' ? 'in doubt' : state}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
