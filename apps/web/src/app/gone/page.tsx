import type { Metadata } from 'next';
import { WithEnhancements } from '../../enhance/with-enhancements';
import { ErrorLayout } from '../../layouts/error-layout';

export const metadata: Metadata = {
  title: 'This page has been removed – Rolebook',
  robots: { index: false },
};
export const dynamic = 'force-static';

/** Stands in for pages that are gone for good; the document cache sends it with status 410. */
export default function Gone() {
  return (
    <WithEnhancements>
      <ErrorLayout status={410} />
    </WithEnhancements>
  );
}
