import { IMPORT_LIMIT_BYTES, limitBody } from './body-limit';

const MEGABYTE = 1024 * 1024;

/** An upload that says nothing of its size and sends a gigabyte, piece by piece. */
function gigabyte() {
  let sent = 0;
  const piece = new Uint8Array(MEGABYTE);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      if (sent > 1024) controller.close();
      else controller.enqueue(piece);
    },
  });
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
  return { request: new Request('http://cms.test/api/imports?kind=figures', init), sent: () => sent };
}

it('lets go of a file of a gigabyte after 32 MB, and says what to do', async () => {
  const { request, sent } = gigabyte();
  expect(await limitBody(request)).toEqual({
    tooLarge:
      'This file is larger than 32 MB. Split it into several files, and keep the first line with the columns in each.',
  });
  expect(sent() * MEGABYTE).toBeLessThanOrEqual(IMPORT_LIMIT_BYTES + 3 * MEGABYTE);
});

it('believes a client that claims too much, and reads nothing', async () => {
  const { request, sent } = gigabyte();
  request.headers.set('content-length', '1000000000');
  expect(await limitBody(request)).toHaveProperty('tooLarge');
  // One piece is made before anybody asks.
  expect(sent()).toBeLessThanOrEqual(1);
});
