import type { AdminViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import type { ConsentRecord } from '../../personal-data/export';
import { type Person, readPerson } from '../person';
import { DeskButton } from './desk-button';
import { DeskTemplate } from './desk-template';

const time = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'medium',
  timeZone: 'Europe/London',
});
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `/admin/subscribers/person/{id}`: what a person agreed to, in a form that can be shown to a regulator. */
export function PersonView(props: AdminViewServerProps) {
  const { segments } = (props.params ?? {}) as { segments?: string[] };
  const id = segments?.at(-1) ?? '';
  return (
    <DeskTemplate
      {...props}
      title="Subscriber"
      content={async () => {
        const person = UUID.test(id) ? await readPerson(props.initPageResult.req.payload, id) : null;
        return person ? (
          <Record person={person} />
        ) : (
          <p>There is no such subscriber. Perhaps they were erased.</p>
        );
      }}
    />
  );
}

function Record({ person }: { readonly person: Person }) {
  return (
    <>
      <section className="newsletter-desk-record" aria-label="Person">
        <h2>{person.emailAddress}</h2>
        <dl>
          <Row name="State">{person.state === 'active' ? 'Active' : 'Left'}</Row>
          {person.mailStoppedBecause && <Row name="Mail stopped">{person.mailStoppedBecause}</Row>}
          <Row name="Subscriber since">{time.format(person.subscribedSince)}</Row>
          <Row name="Came by">{person.howYouCameToUs}</Row>
          <Row name="Frequency">{person.frequency === 'monthly' ? 'Once a month' : 'Every issue'}</Row>
          <Row name="Interests">
            {[...person.interests.topics, ...person.interests.roleGuides].join(', ') || 'None named'}
          </Row>
        </dl>
        <div className="newsletter-desk-buttons">
          <DeskButton
            action={{ action: 'unsubscribe', subscriberId: person.id }}
            label="Unsubscribe"
            question="The person asked for it?"
          />
          <DeskButton
            action={{ action: 'erase', subscriberId: person.id }}
            label="Erase"
            question="Everything about this person is deleted, this record too. It cannot be undone."
          />
        </div>
      </section>
      <h2>Consent record</h2>
      {person.consents.map((consent) => (
        <ConsentSection key={`${consent.purpose} ${consent.confirmedAt.toISOString()}`} consent={consent} />
      ))}
      <h2>Issues sent</h2>
      {person.issuesSent.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <ul>
          {person.issuesSent.map(({ subject, sentAt }) => (
            <li key={sentAt.toISOString() + subject}>
              {subject}, {time.format(sentAt)}
            </li>
          ))}
        </ul>
      )}
      <h2>Reports of mail servers</h2>
      {person.reportsOfMailServers.length === 0 ? (
        <p>None.</p>
      ) : (
        <ul>
          {person.reportsOfMailServers.map(({ kind, receivedAt }) => (
            <li key={receivedAt.toISOString() + kind}>
              {kind}, {time.format(receivedAt)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const CONFIRMED_BY: Readonly<Record<string, string>> = {
  'pressed-button': 'by pressing the button on the page behind a link that was mailed to the address',
  preferences:
    'by ticking the purpose and saving on the preferences page, opened by a signed link from a mail',
  import: 'elsewhere, before the import; see the basis',
};

function ConsentSection({ consent }: { readonly consent: ConsentRecord }) {
  const { wording, withdrawnAt } = consent;
  return (
    <section className="newsletter-desk-record" aria-label={`Consent to ${consent.purpose}`}>
      <h3>{consent.purpose}</h3>
      <dl>
        <Row name="Asked for">{time.format(consent.requestedAt)}</Row>
        <Row name="On the page">{consent.page ?? 'Not on this site'}</Row>
        <Row name="Confirmed">
          {time.format(consent.confirmedAt)}, {CONFIRMED_BY[consent.confirmedBy] ?? consent.confirmedBy}
        </Row>
        {consent.basis && <Row name="Basis">{consent.basis}</Row>}
        <Row name="Wording">{consent.wordingVersion ?? 'None of ours'}</Row>
        <Row name="Privacy policy">{consent.policyVersion ?? 'None recorded'}</Row>
        <Row name="Withdrawn">
          {withdrawnAt ? `${time.format(withdrawnAt)}, ${consent.withdrawnBy ?? ''}` : 'No'}
        </Row>
      </dl>
      {wording && (
        <details>
          <summary>The words that the person saw</summary>
          <Words words={wording} />
        </details>
      )}
    </section>
  );
}

function Words({ words }: { readonly words: globalThis.Record<string, unknown> }) {
  const purposes = Array.isArray(words.purposes)
    ? (words.purposes as { label?: string; description?: string }[])
    : [];
  return (
    <blockquote>
      <p>
        <strong>{String(words.heading ?? '')}</strong>
      </p>
      <p>{String(words.promise ?? '')}</p>
      {purposes.map(({ label, description }) => (
        <p key={label}>
          {label}. {description}
        </p>
      ))}
      <p>{String(words.consent ?? '')}</p>
      <p>[{String(words.buttonLabel ?? '')}]</p>
    </blockquote>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
