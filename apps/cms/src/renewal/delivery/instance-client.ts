import { SEQUENCE_HEADER, SIGNATURE_HEADER } from '@rolebook/contract/headers';
import { RENEWAL_PATH, type RenewalMessage } from '@rolebook/contract/renewal';
import { signBody } from '@rolebook/contract/signing';
import { z } from 'zod';
import { call } from './http-call';

/** A message is stored on disk before it is answered. */
const MESSAGE_DEADLINE_MS = 5_000;
/** Longer than the web tier gives the cms for an answer, so that its own error page comes back. */
const PAGE_DEADLINE_MS = 8_000;

const acceptedSchema = z.object({ instance: z.string().min(1).max(200), accepted: z.literal(true) });

/**
 * Tells one web instance what was published, changed or taken down. It answers when that is on its disk.
 * @returns the instance's boot id: another one than before means that it was started anew.
 * @throws Error when it cannot be reached, refuses, or answers something else
 */
export async function tellInstance(
  instance: string,
  message: RenewalMessage,
  secret: string,
): Promise<string> {
  const body = JSON.stringify(message);
  const answer = await call(`${instance}${RENEWAL_PATH}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      [SIGNATURE_HEADER]: signBody(secret, 'renewal', body, Date.now()),
    },
    deadlineMs: MESSAGE_DEADLINE_MS,
  });
  if (answer.status !== 200) throw new Error(`${instance} refused a renewal: ${answer.status}`);
  const accepted = acceptedSchema.safeParse(parse(answer.text));
  if (!accepted.success) throw new Error(`${instance} answered a renewal with something else than agreed`);
  return accepted.data.instance;
}

export interface ServedPage {
  readonly status: number;
  /** The newest change that the page contains; null when the answer does not say. */
  readonly sequence: number | null;
}

/** What one instance serves under a path, right now. */
export async function requestPage(
  instance: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  endEarlier?: AbortSignal,
): Promise<ServedPage> {
  const answer = await call(`${instance}${path}`, {
    headers: { 'user-agent': 'rolebook-worker', ...headers },
    deadlineMs: PAGE_DEADLINE_MS,
    ...(endEarlier ? { endEarlier } : {}),
  });
  const value = answer.headers[SEQUENCE_HEADER];
  const sequence = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : null;
  return { status: answer.status, sequence };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
