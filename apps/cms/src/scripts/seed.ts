import './stay-awake';
import { randomBytes } from 'node:crypto';
import { getPayload, type Payload } from 'payload';
import { poolOf } from '../database/query';
import { hasContent, isDemoLoaded, loadDemo } from '../demo/load/demo';
import { DEMO_DESK } from '../demo/site/people';
import { generate } from '../generator/generate';
import config from '../payload.config';
import { importsAreDone } from './imports-done';

importsAreDone();

/**
 * Makes the first administrator and, with `ROLEBOOK_DEMO=1`, the demo desk and the demo content. Loads once: in a
 * database that has them it changes nothing. With `ROLEBOOK_ARTICLES` and `ROLEBOOK_ROLES` it adds generated guides,
 * figures and articles up to those numbers, to try the product at scale.
 *
 * The first administrator is `ADMIN_EMAIL` with `ADMIN_PASSWORD` (or a random password, printed here once); in a demo it
 * is the desk's own unless `ADMIN_EMAIL` is set. The last line is JSON: `{"logins":[{"email","password","rights"}]}`,
 * with the logins that may be shown.
 */
interface Login {
  readonly email: string;
  readonly password: string;
  readonly rights: string;
}

const isDemo = process.env.ROLEBOOK_DEMO === '1';

async function makeAdministrator(payload: Payload): Promise<Login[]> {
  const email = process.env.ADMIN_EMAIL;
  const users = await payload.count({ collection: 'users', overrideAccess: true });
  if (users.totalDocs > 0 || (!email && isDemo)) return [];
  if (!email)
    throw new Error('Set ADMIN_EMAIL: the database has no user, and there is no sign-up page on purpose.');
  const given = process.env.ADMIN_PASSWORD;
  const password = given || randomBytes(18).toString('base64url');
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Administrator', rights: ['admin'] },
    overrideAccess: true,
  });
  console.log(`The first administrator is ${email}.`);
  // A password that somebody chose is known to them; it does not belong in a log.
  return given ? [] : [{ email, password, rights: 'admin' }];
}

async function makeDemo(payload: Payload): Promise<Login[]> {
  const logins = DEMO_DESK.map(({ email, password, rights }) => ({
    email,
    password,
    rights: rights.join(', '),
  }));
  if (await isDemoLoaded(payload)) {
    console.log('The demo content is already there.');
    return logins;
  }
  if (await hasContent(payload)) {
    console.log('There is content already, and it is not the demo: nothing was loaded.');
    return [];
  }
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`.padStart(7);
  await loadDemo(payload, (part) => console.log(`${seconds()}  ${part}`));
  console.log(`${seconds()}  The demo content is loaded.`);
  return logins;
}

async function makeAmounts(payload: Payload): Promise<void> {
  const amounts = {
    articles: Number(process.env.ROLEBOOK_ARTICLES ?? 0),
    roles: Number(process.env.ROLEBOOK_ROLES ?? 0),
  };
  if (amounts.articles === 0 && amounts.roles === 0) return;
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`.padStart(7);
  await generate(payload, poolOf(payload), amounts, (part) => console.log(`${seconds()}  ${part}`));
  console.log(`${seconds()}  ${amounts.articles} articles and ${amounts.roles} role guides are there.`);
}

try {
  const payload = await getPayload({ config, disableOnInit: true });
  const administrator = await makeAdministrator(payload);
  const desk = isDemo ? await makeDemo(payload) : [];
  await makeAmounts(payload);
  console.log(JSON.stringify({ logins: [...administrator, ...desk] }));
  process.exit(0);
} catch (error) {
  console.error(`Seeding failed. ${(error as Error).message}`);
  process.exit(1);
}
