import type { Metadata } from 'next';
import { ErrorLayout } from '../layouts/error-layout';

export const metadata: Metadata = { title: 'There is no page here – Rolebook' };

export default function NotFound() {
  return <ErrorLayout status={404} />;
}
