import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SIGNATURE_HEADER } from '@rolebook/contract/headers';
import { signBody } from '@rolebook/contract/signing';
import type { Measurement, Reading } from '@rolebook/localstack/bench/measurement';
import type { LaunchedProduct } from '@rolebook/localstack/testing/product-under-test';
import pg from 'pg';

const SIGN_UPS = 3_000;
const PARALLEL = 16;
const STATE_ROUNDS = 200;
const BOMBS = 10_000;
const VICTIMS = 1_000;
const IMPORTED = 20_000;

/** Sign-up, the six states of an address, bombing and import, asked of the cms as the site and the desk ask. */
export const measurement: Measurement = {
  title: 'Subscribers (one cms process, the worker away for sign-ups)',
  async measure(product) {
    const database = new pg.Client({ connectionString: product.databaseUrl });
    await database.connect();
    const worker = product.service('worker');
    await worker.stop();
    try {
      const readings = [
        ...(await measureSignUps(product)),
        ...(await measureStates(product, database)),
        ...(await measureBombing(product, database)),
      ];
      await worker.start();
      return [...readings, ...(await measureImport(product, database))];
    } finally {
      await database.end();
    }
  },
};

async function post(product: LaunchedProduct, path: string, body: unknown): Promise<Response> {
  const text = JSON.stringify(body);
  return fetch(`${product.cmsInternal}/api/newsletter/${path}`, {
    method: 'POST',
    body: text,
    headers: {
      'content-type': 'application/json',
      [SIGNATURE_HEADER]: signBody(product.sharedSecret, 'internal', text, Date.now()),
    },
  });
}

async function formTokens(product: LaunchedProduct, count: number): Promise<string[]> {
  const tokens: string[] = [];
  await inParallel(count, async () => {
    const answer = (await (await post(product, 'form-token', {})).json()) as { token: string };
    tokens.push(answer.token);
  });
  // A form that is sent in its first second is a program's.
  await pause(1_100);
  return tokens;
}

async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: PARALLEL }, async () => {
      for (let index = next++; index < count; index = next++) await work(index);
    }),
  );
}

async function wordingOf(product: LaunchedProduct) {
  const answer = await fetch(`${product.cmsInternal}/api/published/site`);
  const { site } = (await answer.json()) as {
    site: { newsletter: { version: string; purposes: { slug: string }[] } };
  };
  return {
    wordingVersion: site.newsletter.version,
    purposes: site.newsletter.purposes.map(({ slug }) => slug),
  };
}

const network = (number: number) =>
  `2001:db8:${(number >> 16).toString(16)}:${(number & 0xffff).toString(16)}::1`;

async function signer(product: LaunchedProduct) {
  const wording = await wordingOf(product);
  return (email: string, formToken: string | undefined, client: number) =>
    post(product, 'sign-ups', {
      ...wording,
      email,
      formToken: formToken ?? '',
      page: '/newsletter',
      website: '',
      clientAddress: network(client),
    });
}

const at = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? 0;

async function measureSignUps(product: LaunchedProduct): Promise<Reading[]> {
  const sign = await signer(product);
  const tokens = await formTokens(product, SIGN_UPS);
  const times: number[] = [];
  const began = performance.now();
  await inParallel(SIGN_UPS, async (index) => {
    const sent = performance.now();
    const answer = await sign(`bench-${index}@example.org`, tokens[index], index);
    if (answer.status !== 202) throw new Error(`A sign-up was answered with ${answer.status}.`);
    await answer.arrayBuffer();
    times.push(performance.now() - sent);
  });
  const rate = SIGN_UPS / ((performance.now() - began) / 1000);
  return [
    { what: 'sign-ups accepted', value: `${rate.toFixed(0)}/s`, target: '>= 200/s' },
    {
      what: `sign-up, p99 at ${PARALLEL} in parallel`,
      value: `${at(times, 0.99).toFixed(0)} ms`,
      target: '<= 150 ms',
    },
  ];
}

/** Puts an address into each state by SQL; `bench-` addresses of the first measurement are pending. */
async function measureStates(product: LaunchedProduct, database: pg.Client): Promise<Reading[]> {
  const sign = await signer(product);
  const tokens = await formTokens(product, STATE_ROUNDS * 6);
  const addSubscriber = (email: string, state: string) =>
    database.query(
      `insert into rolebook.subscribers (id, email_key, email, address_hash, state)
       values (gen_random_uuid(), $1, $1, sha256(convert_to($1, 'utf8')), $2)`,
      [email, state],
    );
  const email = (state: string, round: number) => `${state}-${round}@states.example`;
  for (let round = 0; round < STATE_ROUNDS; round += 1) {
    await addSubscriber(email('active', round), 'active');
    await addSubscriber(email('unsubscribed', round), 'unsubscribed');
    for (const state of ['suppressed', 'blocked']) await addSubscriber(email(state, round), 'active');
    await database.query(
      `insert into rolebook.sign_ups (id, email_key, email, purposes, wording_version, page)
       values (gen_random_uuid(), $1, $1, '{}', 'w', '/')`,
      [email('pending', round)],
    );
  }
  await database.query(
    `insert into rolebook.suppressions select address_hash, case when email like 'blocked%' then 'blocked' else 'hard-bounce' end
     from rolebook.subscribers where email ~ '^(suppressed|blocked)-'`,
  );
  const states = ['unknown', 'pending', 'active', 'unsubscribed', 'suppressed', 'blocked'];
  const times = new Map<string, number[]>(states.map((state) => [state, []]));
  const answers = new Set<string>();
  let used = 0;
  for (let round = 0; round < STATE_ROUNDS; round += 1) {
    for (const state of states) {
      const sent = performance.now();
      const answer = await sign(email(state, round), tokens[used], 1_000_000 + used);
      const body = await answer.text();
      times.get(state)?.push(performance.now() - sent);
      const headers = [...answer.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id');
      answers.add(JSON.stringify([answer.status, body, headers]));
      used += 1;
    }
  }
  const medians = [...times.values()].map((list) => at(list, 0.5));
  const spread = Math.max(...medians) - Math.min(...medians);
  return [
    {
      what: 'six states of an address, different answers',
      value: String(answers.size),
      target: '1',
      kept: answers.size === 1,
    },
    { what: 'six states, spread of medians', value: `${spread.toFixed(1)} ms`, target: '<= 5 ms' },
  ];
}

async function measureBombing(product: LaunchedProduct, database: pg.Client): Promise<Reading[]> {
  const sign = await signer(product);
  const tokens = await formTokens(product, BOMBS);
  await inParallel(BOMBS, async (index) => {
    await (
      await sign(`victim-${index % VICTIMS}@bombed.example`, tokens[index], 2_000_000 + (index % 200))
    ).text();
  });
  const { rows } = await database.query<{ most: number; all: number }>(
    `select coalesce(max(mails), 0)::int as most, coalesce(sum(mails), 0)::int as all from (
       select count(*) as mails from graphile_worker._private_jobs jobs
       join rolebook.sign_ups on sign_ups.id::text = jobs.payload->>'signUpId'
       where email_key like '%@bombed.example' group by email_key) counted`,
  );
  const [mails] = rows;
  return [
    {
      what: `${BOMBS} posts for ${VICTIMS} addresses from 200 clients, most mails for one`,
      value: `${mails?.most} (${mails?.all} in all)`,
      target: '<= 1',
      kept: (mails?.most ?? 2) <= 1,
    },
  ];
}

async function measureImport(product: LaunchedProduct, database: pg.Client): Promise<Reading[]> {
  const login = product.logins.find(({ rights }) => rights === 'newsletter');
  if (!login) throw new Error('No demo login has the right newsletter.');
  const origin = { origin: product.cms };
  const signedIn = await fetch(`${product.cmsInternal}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...origin },
    body: JSON.stringify({ email: login.email, password: login.password }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { purposes } = await wordingOf(product);
  const list = Array.from({ length: IMPORTED }, () => `${randomUUID()}@imported.example`);
  const form = new FormData();
  form.set('file', new File([`email\n${list.join('\n')}\n`], 'list.csv'));
  form.set('purposes', purposes[0] ?? '');
  form.set('basis', 'Made up by the bench; nobody is behind these addresses.');
  form.set('consentedOn', '2026-01-01');
  const uploaded = await fetch(`${product.cmsInternal}/api/newsletter/desk/imports`, {
    method: 'POST',
    headers: { ...origin, cookie },
    body: form,
  });
  const { id } = (await uploaded.json()) as { id: string };
  const until = async (state: string) => {
    for (;;) {
      const { rows } = await database.query('select state from rolebook.subscriber_imports where id = $1', [
        id,
      ]);
      if (rows[0]?.state === state) return;
      if (rows[0]?.state === 'failed') throw new Error('The import failed.');
      await pause(20);
    }
  };
  await until('checked');
  const began = performance.now();
  await fetch(`${product.cmsInternal}/api/newsletter/desk/imports/run`, {
    method: 'POST',
    headers: { ...origin, cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ id }),
  });
  await until('done');
  const rate = IMPORTED / ((performance.now() - began) / 1000);
  return [
    { what: `import of ${IMPORTED} rows`, value: `${rate.toFixed(0)} rows/s`, target: '>= 2000 rows/s' },
  ];
}
