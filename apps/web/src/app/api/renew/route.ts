import { SIGNATURE_HEADER } from '@rolebook/contract/headers';
import { renewalMessageSchema } from '@rolebook/contract/renewal';
import { signatureFault } from '@rolebook/contract/signing';
import { z } from 'zod';
import { indexKeeper } from '../../../addresses/index-keeper';
import { configuration } from '../../../configuration';
import { documentCache } from '../../../document-cache/the-document-cache';
import { instanceId } from '../../../instance-id';
import { log } from '../../../log';
import { readLimited } from '../../../read-limited';

const MOST_BYTES = 4 * 1024 * 1024;

/**
 * The worker says what was published, changed or taken down. Answers 200 only when that is on the disk: what was taken
 * down must not come back with a restart. Sending a message twice does no harm.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await readLimited(request, MOST_BYTES);
  if (body === null) {
    // The rest of it is still on its way: this connection is of no further use.
    return refusal(413, 'too-large', `A message has at most ${MOST_BYTES} bytes.`, { connection: 'close' });
  }
  const signature = request.headers.get(SIGNATURE_HEADER);
  const fault = signatureFault(configuration().sharedSecret, 'renewal', body, signature, Date.now());
  if (fault) return refusal(401, `signature-${fault}`, `The ${SIGNATURE_HEADER} header is ${fault}.`);

  const message = renewalMessageSchema.safeParse(parseJson(body));
  if (!message.success) return refusal(422, 'malformed', z.prettifyError(message.error));

  const { index } = indexKeeper();
  const { id, sequence, addresses, takeDown } = message.data;
  const isCurrent = (path: string) => !index.isOutdated(path, sequence);
  await documentCache().renew({
    ...message.data,
    addresses: addresses.filter(({ path }) => isCurrent(path)),
    takeDown: takeDown.filter(isCurrent),
  });
  await indexKeeper().apply(addresses, sequence);
  log('info', 'renewal', {
    message: id,
    sequence,
    pages: message.data.renew.length,
    takenDown: takeDown.length,
  });
  return Response.json({ instance: instanceId(), accepted: true });
}

function refusal(status: number, code: string, message: string, headers?: HeadersInit): Response {
  return Response.json({ error: { code, message } }, { status, headers });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
