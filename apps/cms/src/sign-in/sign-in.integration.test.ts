import crypto from 'node:crypto';
import { jest } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { startTestCms, TEST_CMS_URL, type TestCms } from '../testing/cms';

let cms: TestCms;
let smtp: SMTPServer;
const mails: { to: string[]; content: string }[] = [];

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const content = Buffer.concat(chunks)
          .toString()
          .replace(/=\r?\n/g, '')
          .replaceAll('=3D', '=');
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), content });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  const address = smtp.server.address();
  process.env.TEST_SMTP_URL = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
  cms = await startTestCms();
}, 120_000);
afterAll(async () => {
  await cms?.stop();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

// Loaded when the environment is there: it reads the configuration.
const settleForgotPassword = async () => (await import('./forgot-password')).settleForgotPassword();
const login = (email: string, password: string) =>
  cms.send('POST', '/users/login', { body: { email, password } });

async function newUser(name: string, rights: 'editor' | 'author' = 'editor') {
  const email = `${name}@rolebook.test`;
  const user = await cms.payload.create({
    collection: 'users',
    data: { name, email, password: cms.password, rights: [rights] },
    overrideAccess: true,
  });
  const cookie = async (password = cms.password) => {
    const answer = await login(email, password);
    return `payload-token=${/payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]}`;
  };
  const me = async (session: string) =>
    (await cms.send('GET', '/users/me', { headers: { cookie: session } })).body?.user ?? null;
  return { ...user, email, cookie, me };
}

describe('brute force', () => {
  it('hashes at most five of fifty wrong passwords', async () => {
    const { email } = await newUser('forced');
    const hash = jest.spyOn(crypto, 'pbkdf2');
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => login(email, `wrong password ${n}`)),
    );
    expect(hash.mock.calls.length).toBeGreaterThan(0);
    expect(hash.mock.calls.length).toBeLessThanOrEqual(5);
    hash.mockRestore();
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(45);
    expect(answers.find(({ status }) => status === 429)?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await login(email, cms.password)).status).toBe(429);
  }, 60_000);

  it('stops at five however the address is spelt', async () => {
    const { email } = await newUser('spelt');
    const { POST } = await import('../app/(payload)/api/[...slug]/route');
    const statuses: number[] = [];
    for (let wrong = 0; wrong < 6; wrong += 1) {
      const request = new Request(`${TEST_CMS_URL}/api/users/%6Cogin`, {
        method: 'POST',
        headers: { origin: TEST_CMS_URL, 'content-type': 'application/json' },
        body: JSON.stringify({ email, password: 'a wrong password indeed' }),
      });
      // As Next hands it on: decoded.
      const params = Promise.resolve({ slug: ['users', 'login'] });
      statuses.push((await POST(request, { params })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('answers alike for known, unknown and disabled, in words and in time', async () => {
    const { email } = await newUser('known');
    const timed = async (address: string, password = 'a wrong password indeed') => {
      const start = performance.now();
      const answer = await login(address, password);
      return { ms: performance.now() - start, text: answer.text, status: answer.status };
    };
    const known = await timed(email);
    const unknown = await timed('nobody@rolebook.test');
    const disabled = await timed('disabled@rolebook.test', cms.password);
    expect(unknown).toMatchObject({ status: 401, text: known.text });
    expect(disabled).toMatchObject({ status: 401, text: known.text });
    // Whatever had to be done, nobody is answered sooner: this floor is longer than a password hash takes.
    for (const { ms } of [known, unknown, disabled]) expect(ms).toBeGreaterThanOrEqual(690);
  });

  it('forgives after a success', async () => {
    const { email } = await newUser('forgiven');
    for (let round = 0; round < 2; round += 1) {
      for (let wrong = 0; wrong < 3; wrong += 1) await login(email, 'a wrong password indeed');
      expect((await login(email, cms.password)).status).toBe(200);
    }
  }, 60_000);
});

describe('sessions', () => {
  it('end with signing out', async () => {
    const user = await newUser('leaver');
    const session = await user.cookie();
    expect(await user.me(session)).not.toBeNull();
    await cms.send('POST', '/users/logout', { headers: { cookie: session } });
    expect(await user.me(session)).toBeNull();
  });

  it('end with disabling, at once and for good', async () => {
    const user = await newUser('disabled-soon');
    const sessions = [await user.cookie(), await user.cookie()];
    const change = await cms.send('PATCH', `/users/${user.id}`, { as: 'admin', body: { disabled: true } });
    expect(change.status).toBe(200);
    for (const session of sessions) {
      expect(await user.me(session)).toBeNull();
      const read = await cms.send('GET', '/articles?draft=true', { headers: { cookie: session } });
      expect(read.body?.docs ?? []).toEqual([]);
      expect(
        (
          await cms.send('POST', '/articles?draft=true', {
            headers: { cookie: session },
            body: { title: 'x' },
          })
        ).status,
      ).toBe(403);
    }
    expect((await login(user.email, cms.password)).status).toBe(401);
  });

  it('end elsewhere with a new password', async () => {
    const user = await newUser('changer');
    const [here, elsewhere] = [await user.cookie(), await user.cookie()];
    const change = await cms.send('PATCH', `/users/${user.id}`, {
      headers: { cookie: here },
      body: { password: 'another long password' },
    });
    expect(change.status).toBe(200);
    expect(await user.me(elsewhere)).toBeNull();
    expect(await user.me(here)).not.toBeNull();
  });

  it('come in a cookie that scripts and other sites cannot use, and in nothing else', async () => {
    const user = await newUser('cookie');
    const answer = await login(user.email, cms.password);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(answer.body.token).toBeUndefined();
  });
});

describe('passwords', () => {
  it('have twelve characters', async () => {
    const body = { name: 'Short', email: 'short@rolebook.test', rights: ['author'], password: 'too short' };
    const answer = await cms.send('POST', '/users', { as: 'admin', body });
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/12 characters/);
  });

  it('are chosen by the invited, with a link that works once', async () => {
    const email = 'invited@rolebook.test';
    const made = await cms.send('POST', '/users', {
      as: 'admin',
      body: { name: 'Ines Invited', email, rights: ['author'], password: 'set by the admin, unknown' },
    });
    expect(made.status).toBe(201);
    const mail = mails.find(({ to }) => to.includes(email));
    const token = /http:\/\/cms\.test\/admin\/reset\/([0-9a-f]+)/.exec(mail?.content ?? '')?.[1];
    expect(mail?.content).toMatch(/Ines Invited/);
    expect(token).toBeTruthy();
    const reset = (password: string) =>
      cms.send('POST', '/users/reset-password', { body: { token, password } });
    expect((await reset('short')).status).toBe(400);
    expect((await reset('chosen by the invited')).status).toBe(200);
    expect((await login(email, 'chosen by the invited')).status).toBe(200);
    expect((await reset('somebody else later')).status).toBe(403);
  });

  it('can be forgotten: one answer for everybody, a mail for who exists, and not for ever', async () => {
    const user = await newUser('forgetful');
    const ask = (email: string) => cms.send('POST', '/users/forgot-password', { body: { email } });
    const answers = [];
    for (const email of [user.email, 'stranger@rolebook.test']) {
      answers.push(await ask(email));
      // Whoever it is: the answer does not wait for what is done about it, so its time tells nothing.
      expect(await settleForgotPassword()).toHaveLength(1);
    }
    expect(answers[0]?.text).toBe(answers[1]?.text);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const mine = () => mails.filter(({ to }) => to.includes(user.email));
    expect(mine()).toHaveLength(1);
    expect(mine()[0]?.content).toMatch(/http:\/\/cms\.test\/admin\/reset\/[0-9a-f]+/);
    expect(mails.some(({ to }) => to.includes('stranger@rolebook.test'))).toBe(false);
    for (let round = 0; round < 6; round += 1) await ask(user.email);
    await settleForgotPassword();
    expect(mine().length).toBeLessThanOrEqual(3);
  });
});

describe('administrators', () => {
  it('cannot leave the desk without one', async () => {
    const { id } = cms.users.admin;
    for (const body of [{ disabled: true }, { rights: ['author'] }]) {
      const answer = await cms.send('PATCH', `/users/${id}`, { as: 'admin', body });
      expect(answer.status).toBe(400);
      expect(answer.text).toMatch(/last administrator/);
    }
    expect((await cms.send('DELETE', `/users/${id}`, { as: 'admin' })).status).toBe(400);
  });

  it('alone unlock accounts', async () => {
    for (const as of ['editor', 'publisher', 'anonymous'] as const) {
      expect(
        (await cms.send('POST', '/users/unlock', { as, body: { email: 'author@rolebook.test' } })).status,
      ).toBe(403);
    }
    expect(
      (await cms.send('POST', '/users/unlock', { as: 'admin', body: { email: 'author@rolebook.test' } }))
        .status,
    ).toBe(200);
  });
});
