import type { Metadata } from 'next';
import { ErrorLayout } from '../../layouts/error-layout';

export const metadata: Metadata = {
  title: 'This page has been removed – Rolebook',
  robots: { index: false },
};
export const dynamic = 'force-static';

/** Stands in for pages that are gone for good; the document cache sends it with status 410. */
export default function Gone() {
  return <ErrorLayout status={410} />;
}
