import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { installPackages } from './debian-packages';

/** A browser that has been seen to work here, as Playwright's launch options. */
export interface TestBrowser {
  /** Where it comes from, for people. */
  source: string;
  /** Undefined: Playwright's own. */
  executablePath?: string;
  args: string[];
  /** Added to the environment of the browser. */
  env: Record<string, string>;
}

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Nothing that calls home during tests; root has no sandbox to offer. */
export function browserFlags(uid = process.getuid?.()): string[] {
  const flags = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return uid === 0 ? [...flags, '--no-sandbox'] : flags;
}

type Candidate = () => Promise<Omit<TestBrowser, 'args'> | null> | Omit<TestBrowser, 'args'> | null;

/** In this order: what costs nothing first. Each is a way to a browser, or null where the machine does not offer it. */
const CANDIDATES: readonly Candidate[] = [
  () => ({ source: "Playwright's own", env: {} }),
  systemBrowser,
  debianPackage,
  () => packedBrowser({ ownLibraries: false }),
  // For machines without the libraries that a browser needs (nss and friends).
  () => packedBrowser({ ownLibraries: true }),
];

/**
 * The first browser that starts and evaluates something. As root on Debian it may install one by apt-get.
 * @throws Error in one line when there is none.
 */
export async function findBrowser(candidates: readonly Candidate[] = CANDIDATES): Promise<TestBrowser> {
  const tried: string[] = [];
  for (const candidate of candidates) {
    const found = await candidate();
    if (found === null) continue;
    const browser = { ...found, args: browserFlags() };
    if (await works(browser)) return browser;
    tried.push(browser.source);
  }
  const detail = tried.length > 0 ? ` (tried: ${tried.join(', ')})` : '';
  throw new Error(
    `No browser for the tests${detail}. Install one: npx playwright install --with-deps chromium`,
  );
}

async function works({ executablePath, args, env }: TestBrowser): Promise<boolean> {
  try {
    const browser = await chromium.launch({
      executablePath,
      args,
      env: { ...process.env, ...env },
      timeout: 30_000,
    });
    try {
      const page = await browser.newPage();
      return (await page.evaluate(() => 6 * 7)) === 42;
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

function systemBrowser(): Omit<TestBrowser, 'args'> | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of SYSTEM_NAMES) {
    const folder = folders.find((path) => path !== '' && existsSync(join(path, name)));
    if (folder) return { source: `the system's ${name}`, executablePath: join(folder, name), env: {} };
  }
  return null;
}

function debianPackage(): Omit<TestBrowser, 'args'> | null {
  if (!installPackages(['chromium'], 'a minute or two')) return null;
  return { source: "Debian's chromium", executablePath: '/usr/bin/chromium', env: {} };
}

/** The browser that lies packed inside the npm package @sparticuz/chromium, unpacked into node_modules/.cache. */
function packedBrowser({ ownLibraries }: { ownLibraries: boolean }): Omit<TestBrowser, 'args'> | null {
  const require = createRequire(import.meta.url);
  const module = pathToFileURL(require.resolve('@sparticuz/chromium')).href;
  const cache = join(require.resolve('@playwright/test/package.json'), '../../../.cache/rolebook-browser');
  mkdirSync(cache, { recursive: true });
  // In a process of its own: the package unpacks to the temporary folder, and changes the environment when it believes
  // to run on Amazon Linux, which is how one gets its libraries.
  const script = `const { default: chromium } = await import(${JSON.stringify(module)});
    const path = await chromium.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    console.log(JSON.stringify({ path, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));`;
  const env: NodeJS.ProcessEnv = { ...process.env, TMPDIR: cache };
  if (ownLibraries) env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env,
    encoding: 'utf8',
  });
  if (result.status !== 0) return null;
  const unpacked = JSON.parse(result.stdout.trim().split('\n').at(-1) ?? '{}');
  return { source: '@sparticuz/chromium', executablePath: unpacked.path, env: unpacked.env };
}

/** Hands the browser on to Playwright's processes; playwright.config.ts reads it there. */
export function browserVariable(browser: TestBrowser): Record<string, string> {
  return { ROLEBOOK_TEST_BROWSER: JSON.stringify(browser) };
}
