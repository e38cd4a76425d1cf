import type { Acknowledgement } from './acknowledgements';
import type { ChecklistItem } from './checklist-item';

/** A line of the checklist with the answer that an editor gave to it. */
export interface AnsweredItem extends ChecklistItem {
  readonly acknowledgement: Acknowledgement | null;
}

export interface AskedDocument {
  readonly api: string;
  readonly collection: string;
  readonly id: string | null;
  readonly document: unknown;
}

const GENERAL = 'The checklist could not be read. Your text is safe; try again in a moment.';

async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json().catch(() => null)) as { errors?: { message?: string }[] } | null;
  if (!response.ok) throw new Error(answer?.errors?.[0]?.message ?? GENERAL);
  return answer;
}

const addressOf = ({ api, collection, id }: AskedDocument) => `${api}/checklist/${collection}/${id ?? 'new'}`;

/** What the cms says about the form as it is. @throws Error with words for the editor */
export async function askChecklist(asked: AskedDocument): Promise<AnsweredItem[]> {
  const { items } = (await post(addressOf(asked), { document: asked.document })) as { items: AnsweredItem[] };
  return items;
}

/** Keeps why a warning may stand. @throws Error with words for the editor */
export async function sendAcknowledgement(asked: AskedDocument, key: string, reason: string): Promise<void> {
  await post(`${addressOf(asked)}/acknowledge`, { document: asked.document, key, reason });
}
