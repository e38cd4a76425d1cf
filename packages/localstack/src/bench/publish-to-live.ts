import { setTimeout as pause } from 'node:timers/promises';
import type { LaunchedProduct } from '../testing/product-under-test';
import type { Reading } from './measurement';

const SLUG = 'ml-engineer-vs-data-scientist';
const ASKED_EVERY_MS = 20;
const GIVEN_UP_AFTER_MS = 60_000;

/** From the answer to "publish" until every instance serves the new title of a demo article. */
export async function publishToLive(product: LaunchedProduct, rounds: number): Promise<Reading[]> {
  const login = product.logins.find(({ rights }) => rights === 'publisher');
  if (!login) throw new Error('No demo login has the right publisher.');
  const headers = { 'content-type': 'application/json', origin: product.cms };
  const signedIn = await fetch(`${product.cmsInternal}/api/users/login`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: login.email, password: login.password }),
  });
  const { token } = (await signedIn.json()) as { token?: string };
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? `payload-token=${token}`;
  const signed = { ...headers, cookie };
  const query = `where[slug][equals]=${SLUG}&depth=0&limit=1`;
  const found = await fetch(`${product.cmsInternal}/api/articles?${query}`, { headers: signed });
  const { docs } = (await found.json()) as { docs: { id: string; title: string }[] };
  const [article] = docs;
  if (!article) throw new Error('The demo article is not there.');

  const publish = async (title: string) => {
    const answer = await fetch(`${product.cmsInternal}/api/articles/${article.id}?depth=0`, {
      method: 'PATCH',
      headers: signed,
      body: JSON.stringify({ title, _status: 'published' }),
    });
    if (!answer.ok) throw new Error(`Publishing answered ${answer.status}: ${await answer.text()}`);
  };
  const untilLive = async (instance: string, title: string) => {
    const deadline = performance.now() + GIVEN_UP_AFTER_MS;
    while (performance.now() < deadline) {
      if ((await (await fetch(`${instance}/articles/${SLUG}`)).text()).includes(title)) return;
      await pause(ASKED_EVERY_MS);
    }
    throw new Error(`${instance} never served "${title}"`);
  };

  const times: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const title = `${article.title} (${round})`;
    await publish(title);
    const saved = performance.now();
    await Promise.all(product.instances.map((instance) => untilLive(instance, title)));
    times.push(performance.now() - saved);
  }
  await publish(article.title);
  times.sort((a, b) => a - b);
  const at = (share: number) => `${(times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(0)} ms`;
  return [
    { what: 'publish to live, median', value: at(0.5) },
    { what: 'publish to live, p95', value: at(0.95), target: '<= 2000 ms' },
    { what: 'publish to live, slowest', value: at(1) },
  ];
}
