'use client';

import { Button, TextareaInput } from '@payloadcms/ui';
import { useState } from 'react';
import type { AnsweredItem } from './ask-checklist';
import './checklist.css';
import { type Checklist, useChecklist } from './use-checklist.client';

const isOpen = ({ severity, acknowledgement }: AnsweredItem) =>
  severity === 'warn' && acknowledgement === null;

function summaryOf(items: readonly AnsweredItem[]): string {
  const refused = items.filter(({ severity }) => severity === 'refuse').length;
  const open = items.filter(isOpen).length;
  if (refused > 0) return `${refused} to mend before it can be published.`;
  if (open > 0) return `${open} to mend or to answer before it can be published.`;
  return 'Nothing stands in the way of publishing.';
}

/** Beside a document: what must be mended, what must be answered, what is good to know. */
export function ChecklistPanel() {
  const checklist = useChecklist();
  const { items, error } = checklist;
  const notes = (items ?? []).filter(({ severity }) => severity === 'note');
  return (
    <section className="field-type checklist" aria-labelledby="checklist-heading">
      <h3 id="checklist-heading" className="field-label">
        Publishing checklist
      </h3>
      <p role="status">{error ?? (items ? summaryOf(items) : 'Looking…')}</p>
      <Lines items={(items ?? []).filter(({ severity }) => severity !== 'note')} checklist={checklist} />
      {notes.length > 0 && (
        <details>
          <summary>Good to know ({notes.length})</summary>
          <Lines items={notes} checklist={checklist} />
        </details>
      )}
    </section>
  );
}

interface LinesProps {
  readonly items: readonly AnsweredItem[];
  readonly checklist: Checklist;
}

function Lines({ items, checklist }: LinesProps) {
  if (items.length === 0) return null;
  return (
    <ul className="checklist-lines">
      {items.map((item) => (
        <Line
          key={`${item.key} ${item.prose?.place} ${item.prose?.start}`}
          item={item}
          checklist={checklist}
        />
      ))}
    </ul>
  );
}

const LABELS = { refuse: 'Mend this', warn: 'Mend or answer', note: 'Note' } as const;

function Line({ item, checklist }: { readonly item: AnsweredItem; readonly checklist: Checklist }) {
  const { acknowledgement, message, prose, severity } = item;
  return (
    <li className="checklist-line" data-severity={acknowledgement ? 'answered' : severity}>
      <strong className="checklist-label">{acknowledgement ? 'Answered' : LABELS[severity]}</strong>
      {prose && <span className="checklist-where">{prose.where}</span>}
      <p>{message}</p>
      {acknowledgement && (
        <p className="checklist-answer">
          {acknowledgement.by ?? 'Somebody'}, {acknowledgement.at}: {acknowledgement.reason}
        </p>
      )}
      {prose?.replacement && <Replacement item={item} checklist={checklist} />}
      {prose?.whyNot && <p className="checklist-where">{prose.whyNot}</p>}
      {isOpen(item) && <Answer itemKey={item.key} checklist={checklist} />}
    </li>
  );
}

function Replacement({
  item: { prose },
  checklist,
}: {
  readonly item: AnsweredItem;
  readonly checklist: Checklist;
}) {
  const [whyNot, setWhyNot] = useState<string | null>(null);
  if (!prose) return null;
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => setWhyNot(checklist.replace(prose))}
        aria-label={`Replace by the figure: “${prose.quote}”`}
      >
        Replace by the figure
      </Button>
      {whyNot && <p role="alert">{whyNot}</p>}
    </>
  );
}

function Answer({ itemKey, checklist }: { readonly itemKey: string; readonly checklist: Checklist }) {
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = () =>
    checklist.acknowledge(itemKey, reason).catch((failure: Error) => setRefusal(failure.message));
  return (
    <details>
      <summary>Let it stand, with a reason</summary>
      <TextareaInput
        path={`checklist-${itemKey}`}
        label="Why it may stand"
        value={reason}
        rows={2}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button buttonStyle="secondary" size="small" margin={false} onClick={send}>
        Keep the reason
      </Button>
      {refusal && <p role="alert">{refusal}</p>}
    </details>
  );
}
