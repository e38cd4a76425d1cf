import { isForeign } from './origin';

const site = 'https://rolebook.example';
const post = (headers: Record<string, string>) =>
  new Request(`${site}/newsletter`, { method: 'POST', headers });

it.each([
  ['our own form', { origin: site }, false],
  ['a program without a browser', {}, false],
  ['another site', { origin: 'https://evil.example' }, true],
  ['a sandboxed frame', { origin: 'null' }, true],
  ['another site that hides its name', { 'sec-fetch-site': 'cross-site' }, true],
  ['a site that begins like ours', { origin: `${site}.evil.example` }, true],
])('%s', (_name, headers, foreign) => expect(isForeign(post(headers), site)).toBe(foreign));
