/** The body as text, or null as soon as it is longer than allowed. */
export async function readLimited(request: Request, mostBytes: number): Promise<string | null> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString('utf8');
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      // Not awaited: half of a cloned request ends only when the other half does.
      reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
}
