/** The e-mail address in a sign-in request, as JSON or as Payload's form field `_payload`; null when there is none. */
export async function readEmail(request: Request): Promise<string | null> {
  const type = request.headers.get('content-type') ?? '';
  try {
    const body: unknown = type.startsWith('multipart/form-data')
      ? JSON.parse(String((await request.clone().formData()).get('_payload')))
      : await request.clone().json();
    const email = (body as { email?: unknown } | null)?.email;
    return typeof email === 'string' && email.length > 0 && email.length <= 320 ? email : null;
  } catch {
    return null;
  }
}
