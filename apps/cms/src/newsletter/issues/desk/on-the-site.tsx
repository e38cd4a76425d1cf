'use client';
import { Button } from '@payloadcms/ui';
import { useId } from 'react';
import type { Archive } from '../archive';
import type { Act } from './send-panel';

interface OnTheSiteProps {
  readonly archive: Archive;
  readonly siteUrl: string;
  readonly act: Act;
  readonly busy: boolean;
}

/** Whether readers find the sent issue on the site, and the button for the other way. */
export function OnTheSite({ archive, siteUrl, act, busy }: OnTheSiteProps) {
  const heading = useId();
  const url = `${siteUrl}${archive.path}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>On the site</h2>
      {archive.shown ? (
        <p>
          Readers find it at <a href={url}>{url}</a> and in the list of past issues.
        </p>
      ) : (
        <p>It has no page on the site. Those who received it keep their mail.</p>
      )}
      <Button
        buttonStyle="secondary"
        size="small"
        disabled={busy}
        onClick={() => act(archive.shown ? 'take-off-site' : 'put-on-site')}
      >
        {archive.shown ? 'Take its page down' : 'Put it on the site'}
      </Button>
    </section>
  );
}
