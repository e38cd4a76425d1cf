import { COMPLAINT_PATH, CONTACT_PATH, ERROR_REPORT_PATH } from '@rolebook/contract/paths';
import type { Site } from '@rolebook/contract/published/site';
import type { MessageKind } from '@rolebook/contract/reader-message';
import { MessageForm } from '../components/message-form/message-form';
import { PageHeading } from '../components/page-heading/page-heading';
import { PageFrame } from '../layouts/page-frame';
import type { MessageView } from './view';

const FORMS: Readonly<Record<MessageKind, { path: string; title: string; button: string }>> = {
  contact: { path: CONTACT_PATH, title: 'Contact', button: 'Send the message' },
  'error-report': { path: ERROR_REPORT_PATH, title: 'Report an error', button: 'Send the report' },
  complaint: { path: COMPLAINT_PATH, title: 'Data-protection complaint', button: 'Send the complaint' },
};

export function messageTitle(view: MessageView): string {
  if (view.kind === 'thanks') return 'Thank you';
  return view.fault ? `Error: ${FORMS[view.about].title}` : FORMS[view.about].title;
}

/** What one person sees of a form for readers: the form, or that it arrived. */
export function MessagePage({ view, site }: { readonly view: MessageView; readonly site: Site }) {
  const { path, title, button } = FORMS[view.about];
  const { introduction, thanks } = site.forms[view.about];
  return (
    <PageFrame site={site} path={path}>
      <div className="index-page">
        {view.kind === 'thanks' ? (
          <>
            <PageHeading title="Thank you" standfirst={thanks} />
            <p>
              Your reference is <strong>{view.reference}</strong>. <a href="/">Back to the front page</a>
            </p>
          </>
        ) : (
          <>
            <PageHeading title={title} standfirst={introduction} />
            <MessageForm
              action={path}
              buttonLabel={button}
              needsAddress={view.about !== 'error-report'}
              typed={view.typed}
              fault={view.fault}
              formToken={view.formToken}
              privacyPath={site.newsletter.privacyPath}
            />
            {view.about === 'contact' && (
              <p>
                Something on a page is wrong? <a href={ERROR_REPORT_PATH}>Report an error</a>. Is it about
                your personal data? <a href={COMPLAINT_PATH}>Make a data-protection complaint</a>.
              </p>
            )}
          </>
        )}
      </div>
    </PageFrame>
  );
}
