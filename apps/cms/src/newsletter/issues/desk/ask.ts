'use client';

export type Asked<Value> = { readonly value: Value } | { readonly refusal: string };

/** Asks the cms as the signed-in user. With a body it is a change. Never throws: what went wrong is in words. */
export async function ask<Value>(path: string, body?: unknown): Promise<Asked<Value>> {
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'same-origin',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as { errors?: { message: string }[] };
    if (response.ok) return { value: answer as Value };
    return { refusal: answer.errors?.[0]?.message ?? 'That did not work. Try again in a moment.' };
  } catch {
    return { refusal: 'The cms cannot be reached. Check your connection and try again.' };
  }
}
