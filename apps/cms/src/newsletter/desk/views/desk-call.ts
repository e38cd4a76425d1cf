/** Asks the desk's endpoints. @throws Error with the sentence to show when it was refused or could not be asked */
export async function deskCall<Answer>(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(`/api/newsletter/desk/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!response) throw new Error('The cms cannot be reached. Try again in a moment.');
  const answer = await response.json().catch(() => null);
  if (response.ok) return answer as Answer;
  throw new Error(answer?.errors?.[0]?.message ?? 'This did not work. Try again in a moment.');
}

export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
