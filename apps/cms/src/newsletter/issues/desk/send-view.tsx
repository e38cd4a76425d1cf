import { Gutter } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import { configuration } from '../../../configuration';
import { SendPanel } from './send-panel';

/** The tab "Send" of an issue: checks, a test, the schedule, and how far sending has come. */
export function SendView({ doc, initPageResult }: DocumentViewServerProps) {
  const id = doc?.id ?? initPageResult.docID;
  return (
    <main>
      <Gutter>
        <SendPanel
          issueId={String(id)}
          subject={String(doc?.subject ?? '')}
          siteUrl={configuration().SITE_URL}
        />
      </Gutter>
    </main>
  );
}
