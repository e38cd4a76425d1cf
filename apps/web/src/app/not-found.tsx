import type { Metadata } from 'next';
import { WithEnhancements } from '../enhance/with-enhancements';
import { ErrorLayout } from '../layouts/error-layout';

export const metadata: Metadata = { title: 'There is no page here – Rolebook' };

export default function NotFound() {
  return (
    <WithEnhancements>
      <ErrorLayout status={404} />
    </WithEnhancements>
  );
}
