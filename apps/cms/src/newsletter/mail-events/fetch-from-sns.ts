const DEADLINE_MS = 5_000;
const MOST_CHARACTERS = 100_000;

/** Certificates change about once a year. */
const known = new Map<string, string>();

/** Fetches a text from an SNS host, which the caller has checked. Follows nothing. @throws Error naming the host */
export async function fetchFromSns(address: URL): Promise<string> {
  const cached = known.get(address.href);
  if (cached) return cached;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(DEADLINE_MS) });
  if (!response.ok) throw new Error(`${address.hostname} answered ${response.status}`);
  const text = await response.text();
  if (text.length > MOST_CHARACTERS) throw new Error(`${address.hostname} answered more than expected`);
  if (address.pathname.endsWith('.pem')) {
    if (known.size > 20) known.clear();
    known.set(address.href, text);
  }
  return text;
}
