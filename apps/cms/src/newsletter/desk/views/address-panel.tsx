'use client';

import { DeskButton } from './desk-button';
import { type FoundAddress, SUPPRESSED } from './subscriber-table';

interface AddressPanelProps {
  readonly email: string;
  readonly address: FoundAddress;
  readonly onDone: () => void;
}

const time = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});
const at = (iso: string) => time.format(new Date(iso));

/** What is known of one exact address, subscriber or not, with the way out of each state. */
export function AddressPanel({ email, address, onDone }: AddressPanelProps) {
  const { pending, suppression, subscriberId, domainBlocked } = address;
  return (
    <section aria-label="This address" className="newsletter-desk-notice">
      {!subscriberId && !pending && !suppression && !domainBlocked && <p>We know nothing of this address.</p>}
      {pending && (
        <div>
          <p>
            A sign-up waits for confirmation since {at(pending.requestedAt)}.{' '}
            {pending.mailedAt ? `Mailed ${at(pending.mailedAt)}.` : 'No mail has left yet.'}
          </p>
          <DeskButton
            action={{ action: 'resend', signUpId: pending.id }}
            label="Send the mail again"
            onDone={onDone}
          />
          <DeskButton
            action={{ action: 'forget-sign-up', signUpId: pending.id }}
            label="Forget it"
            onDone={onDone}
          />
        </div>
      )}
      {domainBlocked && (
        <p>
          Its domain is blocked: no confirmation mail goes there.{' '}
          <a href="/admin/collections/blocked-domains">Blocked domains</a>
        </p>
      )}
      {suppression && (
        <div>
          <p>
            Suppressed since {at(suppression.since)}: {SUPPRESSED[suppression.reason] ?? suppression.reason}.
          </p>
          <DeskButton
            action={{ action: 'lift', email }}
            label="Lift the suppression"
            question="Only after a mistake, or when its owner asks. Lift it?"
            onDone={onDone}
          />
        </div>
      )}
      {!suppression && (
        <DeskButton
          action={{ action: 'block', email }}
          label="Block this address"
          question="Nothing more will be written to it. Block it?"
          onDone={onDone}
        />
      )}
    </section>
  );
}
