import { getSite } from '../../cms/site';
import { PageHeading } from '../../components/page-heading/page-heading';
import { PageFrame } from '../../layouts/page-frame';

/** Shown with status 403 to whoever comes with a token that opens nothing. */
export default async function PreviewForbidden() {
  return (
    <PageFrame site={await getSite()} path="">
      <div className="index-page">
        <PageHeading
          title="This preview cannot be shown"
          standfirst="The link is too old, was made for another document, or its user may not read this one. Open the preview again from the desk."
        />
      </div>
    </PageFrame>
  );
}
