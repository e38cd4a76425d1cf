import type { Measurement, Reading } from '@rolebook/localstack/bench/measurement';
import type { LaunchedProduct } from '@rolebook/localstack/testing/product-under-test';

const ROUNDS = 20;
const conditions = (count: number) =>
  Array.from({ length: count }, (_, n) => `where[or][${n}][title][equals]=x`).join('&');

/** What a stranger could send to make the cms work. */
const BOMBS = [
  'articles?limit=100000',
  'articles?depth=10',
  'articles?sort=__proto__,a,b,c',
  `articles?where${'[and][0]'.repeat(30)}[title][equals]=x`,
  `articles?${conditions(200)}`,
  'published/page?path=//evil.com',
  `published/page?path=/${'a'.repeat(500)}`,
  'published/page?path=/nothing/here',
];

/** How soon the cms refuses, and whether the time of an answer says who has an account. */
export const measurement: Measurement = {
  title: 'Refusals, and whether sign-in betrays an account',
  async measure(product) {
    const refused = await each(BOMBS, async (bomb) => {
      const answer = await fetch(`${product.cmsInternal}/api/${bomb}`);
      if (![400, 404].includes(answer.status)) throw new Error(`${bomb} answered ${answer.status}.`);
      await answer.arrayBuffer();
    });
    const sorted = refused.sort((a, b) => a - b);
    return [
      {
        what: `${BOMBS.length} kinds of too much, p99 of a refusal`,
        value: `${at(sorted, 0.99).toFixed(0)} ms`,
        target: '<= 250 ms',
      },
      await betrayal(product, 'login', { password: 'a wrong password indeed' }),
      await betrayal(product, 'forgot-password', {}),
    ];
  },
};

const at = (sorted: readonly number[], share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;

async function each(subjects: readonly string[], ask: (subject: string) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const subject of subjects) {
      const started = performance.now();
      await ask(subject);
      times.push(performance.now() - started);
    }
  }
  return times;
}

/** One question for each demo account and as many strangers: an account has only a few tries. */
async function betrayal(
  product: LaunchedProduct,
  operation: 'login' | 'forgot-password',
  more: Readonly<Record<string, string>>,
): Promise<Reading> {
  const median = async (emails: readonly string[]) => {
    const times: number[] = [];
    for (const email of emails) {
      const started = performance.now();
      const answer = await fetch(`${product.cmsInternal}/api/users/${operation}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: product.cms },
        body: JSON.stringify({ email, ...more }),
      });
      await answer.arrayBuffer();
      times.push(performance.now() - started);
    }
    return at(
      times.sort((a, b) => a - b),
      0.5,
    );
  };
  const known = await median(product.logins.map(({ email }) => email));
  const unknown = await median(product.logins.map((_, number) => `stranger-${number}@rolebook.example`));
  return {
    what: `${operation}, known and unknown accounts apart`,
    value: `${Math.abs(known - unknown).toFixed(0)} ms`,
    target: '<= 50 ms',
  };
}
