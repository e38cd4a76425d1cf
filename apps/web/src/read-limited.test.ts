import { isOneClick } from './newsletter/one-click';
import { readLimited } from './read-limited';

/** A body without an end and without a length, as any client can send one. @returns it, and how much was taken of it */
function endless() {
  const taken = { bytes: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      // Far beyond any limit: a reader without one ends here, not with the machine's memory.
      if (taken.bytes >= 5_000_000) return controller.close();
      taken.bytes += 1_000;
      controller.enqueue(new Uint8Array(1_000).fill(97));
    },
  });
  const request = new Request('https://rolebook.example/newsletter', {
    method: 'POST',
    body,
    duplex: 'half',
  } as RequestInit);
  return { request, taken };
}

it('reads a body of the allowed length, and stops where one is longer', async () => {
  const post = (body: string) => new Request('https://rolebook.example/', { method: 'POST', body });
  expect(await readLimited(post('é=1'), 4)).toBe('é=1');
  expect(await readLimited(post('é=12'), 4)).toBeNull();
  const { request, taken } = endless();
  expect(await readLimited(request, 20_000)).toBeNull();
  expect(taken.bytes).toBeLessThan(50_000);
});

it('looks for the one click of a mail program in what such a click may hold', async () => {
  const { request, taken } = endless();
  expect(await isOneClick(request.clone())).toBe(false);
  expect(await readLimited(request, 20_000)).toBeNull();
  expect(taken.bytes).toBeLessThan(50_000);
});
