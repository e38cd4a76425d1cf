'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/**
 * Asks for the page anew when the admin has saved the document that it shows. The admin speaks by messages, whose
 * sender is checked; it is told once that this page listens.
 */
export function LiveRefresh({ cmsOrigin }: { readonly cmsOrigin: string }) {
  const router = useRouter();
  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      if (event.origin !== cmsOrigin) return;
      if (event.data?.type === 'payload-document-event') router.refresh();
    };
    window.addEventListener('message', onMessage);
    const admin = window.opener ?? window.parent;
    if (admin && admin !== window)
      admin.postMessage({ type: 'payload-live-preview', ready: true }, cmsOrigin);
    return () => window.removeEventListener('message', onMessage);
  }, [cmsOrigin, router]);
  return null;
}
