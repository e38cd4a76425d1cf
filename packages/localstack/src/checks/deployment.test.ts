import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { allInstructions, imageVariables, readStages } from './dockerfile';

// No Docker engine is needed: what compose file, images, .env.example and the services' own code say about each other.
const root = resolve(import.meta.dirname, '../../../..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

const serviceShape = z.object({
  image: z.string().optional(),
  build: z.object({ context: z.string(), target: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  volumes: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.unknown().optional(),
});
const compose = z
  .object({ services: z.record(z.string(), serviceShape), volumes: z.record(z.string(), z.null()) })
  .parse(parse(read('docker-compose.yml'), { merge: true }));
const stages = readStages(read('Dockerfile'));
const built = Object.entries(compose.services).flatMap(([name, service]) =>
  service.build ? [{ name, ...service, instructions: allInstructions(stages, service.build.target) }] : [],
);
const serviceNamed = (name: string) => {
  const found = built.find((service) => service.name === name);
  if (!found) throw new Error(`docker-compose.yml builds no service "${name}".`);
  return found;
};

const shapeNames = (file: string) =>
  [...read(file).matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map((match) => match[1] ?? '');
const cms = shapeNames('apps/cms/src/configuration.ts');
const web = shapeNames('apps/web/src/configuration.ts');
const edge = [
  ...[...read('apps/edge/render-configuration.mjs').matchAll(/environment\.([A-Z_]+)/g)].map(
    (match) => match[1],
  ),
  ...[...read('apps/edge/start.sh').matchAll(/\$\{([A-Z_]+):-/g)].map((match) => match[1]),
] as string[];
const READ_BY: Record<string, readonly string[]> = { migrate: cms, cms, worker: cms, web, edge };

/** What a container need not be told, and why. */
const NOT_PASSED: Record<string, string> = {
  CMS_PORT: 'the image says where it listens: PORT',
  EDGE_RUN_DIR: 'a folder inside the image',
  EDGE_LISTEN: 'its default is the port that the image exposes',
};

describe.each(Object.keys(READ_BY))('the service %s', (name) => {
  const { environment, instructions, command = [], volumes, build } = serviceNamed(name);
  const known = READ_BY[name] ?? [];

  it('is given every variable that it reads, and none that nothing reads', () => {
    const given = [...Object.keys(environment), ...imageVariables(instructions)];
    const needless = name === 'migrate' || name === 'worker' ? ['TRUSTED_PROXIES'] : [];
    const missing = known.filter((variable) => !given.includes(variable) && !(variable in NOT_PASSED));
    expect(missing.filter((variable) => !needless.includes(variable))).toEqual([]);
    expect(Object.keys(environment).filter((variable) => !known.includes(variable))).toEqual([]);
  });

  it('keeps its data in folders that belong to the user it runs as', () => {
    expect(instructions.some((line) => /^USER (node|vcache)$/.test(line))).toBe(true);
    const made = instructions.filter((line) => line.includes('mkdir') && line.includes('chown')).join(' ');
    // A volume takes over the owner of the folder below it; a folder that is not in the image would be root's.
    for (const volume of volumes) expect(made).toContain(` ${volume.split(':')[1]} `);
    for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  });

  it('starts a file that the image holds', () => {
    const start =
      command.length > 0
        ? command
        : JSON.parse(instructions.findLast((line) => line.startsWith('CMD'))?.slice(4) ?? '[]');
    const file = String(start.at(-1));
    if (build?.target === 'tools') expect(existsSync(join(root, 'apps/cms', file))).toBe(true);
    // Next's standalone output: apps/web/server.js stands for the app in apps/web.
    else if (build?.target !== 'edge') expect(file).toBe(`apps/${build?.target}/server.js`);
    else expect(existsSync(join(root, 'apps', file))).toBe(true);
  });
});

it('every dependency on a healthy service is on one whose health is asked', () => {
  for (const { name, depends_on } of built) {
    for (const [other, { condition }] of Object.entries(depends_on)) {
      const service = compose.services[other];
      expect([name, other, service !== undefined]).toEqual([name, other, true]);
      if (condition !== 'service_healthy' || service?.healthcheck) continue;
      const { instructions } = serviceNamed(other);
      expect([other, instructions.some((line) => line.startsWith('HEALTHCHECK'))]).toEqual([other, true]);
    }
  }
});

it('every image that serves is asked for its health at an address that it answers', () => {
  const answers: Record<string, boolean> = {
    'web /livez': read('apps/web/src/front/health.ts').includes("'/livez'"),
    'cms /livez': existsSync(join(root, 'apps/cms/src/app/livez/route.ts')),
    'edge /edge/livez': read('apps/edge/default.vcl').includes('"/edge/livez"'),
  };
  for (const target of ['web', 'cms', 'edge']) {
    const { instructions } = serviceNamed(target);
    const [, port, path] =
      /fetch\('http:\/\/127\.0\.0\.1:(\d+)([^']+)'\)/.exec(
        instructions.find((line) => line.startsWith('HEALTHCHECK')) ?? '',
      ) ?? [];
    expect([target, answers[`${target} ${path}`]]).toEqual([target, true]);
    expect(instructions).toContain(`EXPOSE ${port}`);
  }
});

it('addresses that the services have for each other name a service and the port it listens on', () => {
  const addresses = Object.values(compose.services).flatMap(({ environment }) =>
    Object.values(environment).flatMap((value) => [...value.matchAll(/^http:\/\/([a-z-]+):(\d+)$/g)]),
  );
  expect(addresses.length).toBeGreaterThan(4);
  for (const [, host = '', port] of addresses)
    expect(serviceNamed(host).instructions).toContain(`EXPOSE ${port}`);
  for (const { name, ports, instructions } of built)
    for (const port of ports)
      expect([name, instructions]).toEqual([
        name,
        expect.arrayContaining([`EXPOSE ${port.split(':').at(-1)}`]),
      ]);
});

describe('the images', () => {
  const buildStage = allInstructions(stages, 'build').join('\n');

  it('are built by a command that builds both apps', () => {
    expect(buildStage).toContain('turbo run build');
    for (const app of ['cms', 'web'])
      expect(JSON.parse(read('apps', app, 'package.json')).scripts).toMatchObject({ build: 'next build' });
  });

  it.each(['cms', 'web'])('hold everything that Next leaves out of the standalone output: %s', (app) => {
    const copies = allInstructions(stages, app).filter((line) => line.startsWith('COPY --from=build'));
    for (const folder of ['.next/standalone', '.next/static', 'public'])
      expect(copies.some((line) => line.includes(`/rolebook/apps/${app}/${folder} `))).toBe(true);
  });

  it('copy nothing into themselves that a program could change', () => {
    for (const { instructions } of stages)
      for (const line of instructions.filter((one) => one.startsWith('COPY')))
        expect(line).not.toContain('--chown');
  });

  it('copy only what is in the repository', () => {
    for (const { instructions } of stages) {
      for (const line of instructions.filter((one) => /^COPY (?!--from)/.test(one))) {
        const sources = line.split(/\s+/).slice(1, -1);
        for (const source of sources)
          expect([source, existsSync(join(root, source))]).toEqual([source, true]);
      }
    }
  });
});

describe('.env.example', () => {
  const listed = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(
    (match) => match[1] ?? '',
  );
  const interpolated = [...read('docker-compose.yml').matchAll(/\$\{([A-Z0-9_]+)/g)].map(
    (match) => match[1] ?? '',
  );
  const seed = [...read('apps/cms/src/scripts/seed.ts').matchAll(/process\.env\.([A-Z_]+)/g)].map(
    (match) => match[1] ?? '',
  );
  const runner = shapeNames('packages/localstack/src/runner/configuration.ts');

  it('lists every variable that anything reads', () => {
    const needless = Object.keys(NOT_PASSED).filter((variable) => variable.startsWith('EDGE_'));
    const all = new Set([...cms, ...web, ...edge, ...interpolated, ...seed, ...runner]);
    // Set by compose from EDGE_NETWORK.
    for (const variable of [...needless, 'EDGE_PURGERS']) all.delete(variable);
    expect([...all].filter((variable) => !listed.includes(variable))).toEqual([]);
  });

  it('lists none that nothing reads', () => {
    const all = [...cms, ...web, ...edge, ...interpolated, ...seed, ...runner];
    expect(listed.filter((variable) => !all.includes(variable))).toEqual([]);
  });

  it('lists each once', () => {
    expect(listed.filter((variable, index) => listed.indexOf(variable) !== index)).toEqual([]);
  });
});

it('compose refuses to start without each secret, and makes none up', () => {
  const text = read('docker-compose.yml');
  for (const name of ['POSTGRES_PASSWORD', 'PAYLOAD_SECRET', 'SHARED_SECRET', 'EDGE_SECRET']) {
    expect(text).toContain(`\${${name}:?`);
    expect(text).not.toMatch(new RegExp(`\\$\\{${name}:?-`));
  }
});

it('operations.md names every variable that compose insists on', () => {
  const insisted = [...read('docker-compose.yml').matchAll(/\$\{([A-Z_]+):\?/g)].map(
    (match) => match[1] ?? '',
  );
  for (const name of new Set(insisted)) expect(read('docs/operations.md')).toContain(name);
});
