import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createScratchFolder } from '../scratch-folder';
import { findBreaches } from './house-rules';

let root: string;

beforeEach(() => {
  root = createScratchFolder('house');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function breachesOf(files: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return findBreaches(root);
}

it('lets apps use packages, and pages use components without React in the browser', () => {
  const breaches = breachesOf({
    'apps/web/src/app/(site)/page.tsx': `import { Salary } from '../../components/salary';\nexport default Salary;`,
    'apps/web/src/components/salary.tsx': `import { format } from '@rolebook/salary/format';\nexport const Salary = format;`,
    'apps/web/src/app/preview/live.tsx': `'use client';\nimport { Suspense } from 'react';\nexport { Suspense };`,
    'apps/cms/src/seed.ts': `await payload.create({ collection: 'users', data: {}, overrideAccess: true });`,
    'apps/cms/src/other.ts': `list.find((one) => one); await req.payload.find({ collection, overrideAccess });`,
    'apps/cms/src/cast.ts': `await payload.create({ collection, overrideAccess: false } as Options);`,
    'apps/cms/src/spread.ts': `const all = { overrideAccess: true };\nawait payload.find({ ...all, collection });`,
    'packages/salary/src/format.ts': `import { level } from './level';\nexport const format = level;`,
    'packages/salary/src/level.ts': `export const level = 1;`,
    'packages/salary/src/level.test.ts': `import fc from 'fast-check';`,
    'packages/contract/src/page.ts': `import type { Range } from '@rolebook/salary/range';`,
  });
  expect(breaches).toEqual([]);
});

it.each([
  [`import { users } from '@rolebook/cms/users';`, 'apps never import each other'],
  [`import { users } from '../../cms/src/users';`, 'apps never import each other'],
  [`import type { User } from '../../cms/src/users';`, 'apps never import each other'],
  [`const users = await import('../../cms/src/users');`, 'apps never import each other'],
  [`export * from '../../cms/src/users';`, 'apps never import each other'],
])('finds an app that imports another: %s', (text, why) => {
  const breaches = breachesOf({
    'apps/web/src/page.ts': text,
    'apps/cms/src/users.ts': 'export const users = [];',
  });
  expect(breaches).toEqual([expect.stringContaining(why)]);
});

it('finds a package that imports an app', () => {
  expect(
    breachesOf({ 'packages/emails/src/letter.tsx': `import { site } from '@rolebook/web/site';` }),
  ).toEqual(['packages/emails/src/letter.tsx imports @rolebook/web/site: packages import no apps']);
});

it.each(['@rolebook/contract/slug', '../../contract/src/slug', 'node:fs', 'react', 'zod'])(
  'keeps packages/salary pure: %s',
  (specifier) => {
    const breaches = breachesOf({ 'packages/salary/src/format.ts': `import { x } from '${specifier}';` });
    expect(breaches).toEqual([expect.stringContaining('packages/salary is pure')]);
  },
);

it("finds 'use client' and Suspense behind a reader page, however far away", () => {
  const breaches = breachesOf({
    'apps/web/src/app/(site)/articles/page.tsx': `import { Article } from '../../../layouts/article';`,
    'apps/web/src/layouts/article.tsx': `export { Chart } from '../components/chart';`,
    'apps/web/src/components/chart.tsx': `// comment first\n'use client';\nexport const Chart = 1;`,
    'apps/web/src/app/layout.tsx': `import { Suspense } from 'react';\nexport default () => <Suspense>{null}</Suspense>;`,
  });
  expect(breaches).toEqual([
    expect.stringMatching(/layout\.tsx uses Suspense and is a reader page/),
    expect.stringMatching(
      /chart\.tsx says 'use client' and is used by the reader page .*articles\/page\.tsx/,
    ),
  ]);
});

it.each(['apps/web/src/app/(site)/articles/loading.tsx', 'apps/web/src/proxy.ts', 'apps/web/middleware.ts'])(
  'finds a file that must not be: %s',
  (path) => {
    expect(breachesOf({ [path]: 'export default 1;' })).toEqual([expect.stringContaining(path)]);
  },
);

it.each([
  `payload.find({ collection: 'articles' })`,
  `req.payload.updateGlobal({ slug: 'site', data })`,
  `payload.count(options)`,
  `this.payload.delete({ ...options })`,
  `payload.create({ collection, data } as Options)`,
])('finds a Local API call that does not state whose rights it uses: %s', (call) => {
  expect(breachesOf({ 'apps/cms/src/hook.ts': `await ${call};` })).toEqual([
    expect.stringContaining('without stating overrideAccess'),
  ]);
});

it('names a file that it cannot parse instead of passing over it', () => {
  expect(() => breachesOf({ 'apps/web/src/broken.ts': 'const = ;' })).toThrow(
    'apps/web/src/broken.ts cannot be parsed',
  );
});
