import { isOneClick } from './one-click';

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('https://rolebook.example/newsletter/unsubscribe?token=t', { method: 'POST', body, headers });

it('knows a mail program by its body, sent as a form or as multipart', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  expect(await isOneClick(post('List-Unsubscribe=One-Click', form))).toBe(true);
  const multipart = new FormData();
  multipart.set('List-Unsubscribe', 'One-Click');
  expect(await isOneClick(post(multipart))).toBe(true);
});

it('takes the button of our page for what it is', async () => {
  expect(await isOneClick(post(new URLSearchParams({ token: 'One-Click' })))).toBe(false);
  expect(await isOneClick(post(''))).toBe(false);
  const multipart = new FormData();
  multipart.set('token', 'List-Unsubscribe=One-Click');
  expect(await isOneClick(post(multipart))).toBe(false);
});
