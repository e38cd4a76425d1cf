/** A refusal in the form that Payload's own errors have, so that the admin shows it as it shows those. */
export function refusal(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json(
    { errors: [{ message }] },
    { status, headers: { 'cache-control': 'no-store', ...headers } },
  );
}
