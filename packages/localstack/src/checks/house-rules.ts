import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { readSources, type SourceFile } from './source-file';

const APPS = ['cms', 'web', 'edge'] as const;
const PACKAGES = ['salary', 'contract', 'emails', 'localstack'] as const;
const SITE = 'apps/web/src/app/(site)/';
/** What wraps reader pages without lying in their folder. */
const SITE_FRAME = /^apps\/web\/src\/app\/(layout|not-found|global-not-found|global-error)\.tsx$/;
const TEST = /\.test\.tsx?$/;

/**
 * The rules of the house that neither the compiler nor the linter knows: which way imports point, what reader pages must
 * not contain, and that every call of Payload's Local API says whose rights it uses.
 * @returns one line for each breach: file, what, why.
 */
export function findBreaches(root: string): string[] {
  const folders = [...APPS.map((app) => `apps/${app}`), ...PACKAGES.map((name) => `packages/${name}`)];
  const sources = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readSources(root, folder));
  return [
    ...sources.flatMap(importDirection),
    ...salaryPurity(sources),
    ...readerPages(sources),
    ...sources.filter(({ path }) => path.startsWith('apps/cms/')).flatMap(statedAccess),
    ...forbiddenFiles(sources),
  ];
}

/** apps -> packages; apps never import each other; packages import no apps. */
function importDirection(source: SourceFile): string[] {
  const own = unitOf(source.path);
  return source.imports.flatMap((specifier) => {
    const target = unitOf(resolveImport(source.path, specifier));
    if (target === null || target === own || target.startsWith('packages/')) return [];
    const why = own?.startsWith('packages/') ? 'packages import no apps' : 'apps never import each other';
    return [`${source.path} imports ${specifier}: ${why}`];
  });
}

/** `packages/salary` is pure: nothing of ours, nothing of Node's, no React. Its tests may use what they like. */
function salaryPurity(sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith('packages/salary/') && !TEST.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => !resolveImport(path, specifier).startsWith('packages/salary/'))
        .map((specifier) => `${path} imports ${specifier}: packages/salary is pure and imports nothing`),
    );
}

/** Reader pages leave as documents: whatever needs React in the browser would never come to life. */
function readerPages(sources: readonly SourceFile[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const entries = sources.filter(
    ({ path }) => (path.startsWith(SITE) || SITE_FRAME.test(path)) && !TEST.test(path),
  );
  const reached = new Map<string, string>();
  const queue = entries.map(({ path }) => ({ path, from: path }));
  for (let item = queue.pop(); item; item = queue.pop()) {
    const source = byPath.get(item.path);
    if (!source || reached.has(item.path)) continue;
    reached.set(item.path, item.from);
    for (const specifier of source.imports) {
      const target = findFile(resolveImport(source.path, specifier), byPath);
      if (target) queue.push({ path: target, from: item.from });
    }
  }
  return [...reached].flatMap(([path, from]) => {
    const source = byPath.get(path) as SourceFile;
    const reader = path === from ? 'is a reader page' : `is used by the reader page ${from}`;
    const breaches: string[] = [];
    if (source.directives.includes('use client')) {
      breaches.push(`${path} says 'use client' and ${reader}: readers get no React`);
    }
    if (source.usesSuspense) {
      breaches.push(`${path} uses Suspense and ${reader}: hidden content would never be revealed`);
    }
    return breaches;
  });
}

/** Without `overrideAccess` a call runs with every right: whoever writes it must have thought of that. */
function statedAccess({ path, localApiCalls }: SourceFile): string[] {
  return localApiCalls
    .filter(({ statesAccess }) => !statesAccess)
    .map(({ method }) => `${path} calls payload.${method} without stating overrideAccess in its options`);
}

function forbiddenFiles(sources: readonly SourceFile[]): string[] {
  return sources.flatMap(({ path }) => {
    if (path.startsWith(SITE) && /\/loading\.[jt]sx?$/.test(path)) {
      return [`${path}: a loading state streams the page, which readers without React never see completed`];
    }
    if (/^apps\/web\/(src\/)?(proxy|middleware)\.[jt]s$/.test(path)) {
      return [`${path}: even an empty proxy costs reader pages 40 % of their throughput`];
    }
    return [];
  });
}

/** 'apps/web', 'packages/salary'; null for what is not ours. */
function unitOf(path: string): string | null {
  return /^(apps|packages)\/[^/]+/.exec(path)?.[0] ?? null;
}

/** Path of an import inside the repository, still without its extension; the specifier itself when it is not ours. */
function resolveImport(importer: string, specifier: string): string {
  if (specifier.startsWith('.')) return normalize(join(dirname(importer), specifier));
  const own = /^@rolebook\/([^/]+)(?:\/(.*))?$/.exec(specifier);
  if (!own) return specifier;
  const [, name = '', rest = ''] = own;
  return (APPS as readonly string[]).includes(name) ? `apps/${name}/${rest}` : `packages/${name}/src/${rest}`;
}

function findFile(path: string, files: ReadonlyMap<string, SourceFile>): string | null {
  const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx'];
  const found = endings.find((ending) => files.has(path + ending));
  return found === undefined ? null : path + found;
}
