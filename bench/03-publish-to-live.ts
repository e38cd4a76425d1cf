import { setTimeout as pause } from 'node:timers/promises';
import type { Measurement } from '@rolebook/localstack/bench/measurement';

const ARTICLE = '/articles/ml-engineer-vs-data-scientist';
const ROUNDS = 40;

/** From the answer to "publish" until every instance serves the new title, asked every 20 ms. */
export const measurement: Measurement = {
  title: 'Publish to live, two instances, no edge',
  async measure(product) {
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
    const query = 'where[slug][equals]=ml-engineer-vs-data-scientist&depth=0&limit=1';
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
      const deadline = performance.now() + 60_000;
      while (performance.now() < deadline) {
        if ((await (await fetch(instance + ARTICLE)).text()).includes(title)) return;
        await pause(20);
      }
      throw new Error(`${instance} never served "${title}"`);
    };

    const times: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
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
      { what: 'median', value: at(0.5) },
      { what: 'p95', value: at(0.95), target: '<= 2000 ms' },
      { what: 'slowest', value: at(1) },
    ];
  },
};
