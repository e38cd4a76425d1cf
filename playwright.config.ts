import { defineConfig } from '@playwright/test';
import type { TestBrowser } from './packages/localstack/src/testing/browser';
import type { ProductUnderTest } from './packages/localstack/src/testing/product-under-test';

// `npm test -- journeys` starts the product, finds a browser and hands both on; see packages/localstack.
const { ROLEBOOK_TEST_PRODUCT, ROLEBOOK_TEST_BROWSER, ROLEBOOK_TEST_REPORT } = process.env;
if (!ROLEBOOK_TEST_PRODUCT || !ROLEBOOK_TEST_BROWSER) {
  throw new Error('The journeys need a running product. Use: npm test -- journeys [-- tests/some.spec.ts]');
}
const product = JSON.parse(ROLEBOOK_TEST_PRODUCT) as ProductUnderTest;
const browser = JSON.parse(ROLEBOOK_TEST_BROWSER) as TestBrowser;

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Journeys edit one and the same site: one after the other.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // The desk on two busy cores takes its time; these bounds say that something never comes.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: ROLEBOOK_TEST_REPORT }]],
  use: {
    baseURL: product.site,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: browser.args,
      env: { ...process.env, ...browser.env } as Record<string, string>,
    },
  },
});
