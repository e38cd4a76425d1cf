'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ask } from './ask';

export function DraftDigestButton({ since }: { readonly since: string }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const draft = async () => {
    setBusy(true);
    const answer = await ask<{ id: string }>('/api/newsletter/issues/digest', {});
    if ('value' in answer) router.push(`/admin/collections/newsletter-issues/${answer.value.id}`);
    else {
      toast.error(answer.refusal);
      setBusy(false);
    }
  };
  return (
    <Button buttonStyle="primary" size="small" disabled={busy} onClick={draft}>
      {busy ? 'Drafting…' : `Draft a digest of what is new since ${since}`}
    </Button>
  );
}
