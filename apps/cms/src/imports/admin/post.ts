const FAILED = 'The cms did not answer. Nothing was changed; try again in a moment.';

/** The messages of an answer in Payload's form, or that there was none. */
export function errorsOf(body: unknown): readonly string[] {
  if (!body || typeof body !== 'object' || !('errors' in body) || !Array.isArray(body.errors))
    return [FAILED];
  const messages = body.errors.flatMap((error: unknown) =>
    error && typeof error === 'object' && 'message' in error ? [String(error.message)] : [],
  );
  return messages.length > 0 ? messages : [FAILED];
}

export interface Outcome {
  readonly ok: boolean;
  readonly status: number;
  readonly body: unknown;
  readonly errors: readonly string[];
}

/** POSTs JSON to the cms; never throws. */
export async function post(path: string, body: unknown): Promise<Outcome> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  const read: unknown = await answer?.json().catch(() => null);
  const ok = answer?.ok ?? false;
  return { ok, status: answer?.status ?? 0, body: read, errors: ok ? [] : errorsOf(read) };
}
