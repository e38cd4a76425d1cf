import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import type { Measurement, Reading } from '@rolebook/localstack/bench/measurement';
import { findBrowser } from '@rolebook/localstack/testing/browser';

const PAGES = ['/articles/ml-engineer-vs-data-scientist', '/', '/roles/ml-engineer'];
const VERSION = '13.5.0';

interface Report {
  categories: Record<string, { title: string; score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
}

/** Lighthouse, mobile defaults. Not among the dependencies, because it is large: npx fetches it once. */
export const measurement: Measurement = {
  title: `Lighthouse ${VERSION}, mobile`,
  async measure({ site }) {
    const browser = await findBrowser();
    const folder = mkdtempSync(join(tmpdir(), 'rolebook-lighthouse-'));
    const readings: Reading[] = [];
    try {
      for (const path of PAGES) {
        const output = join(folder, 'report.json');
        await promisify(execFile)(
          'npx',
          [
            ...[
              '--yes',
              `lighthouse@${VERSION}`,
              site + path,
              '--quiet',
              '--output=json',
              `--output-path=${output}`,
            ],
            `--chrome-flags=--headless ${browser.args.join(' ')} --user-data-dir=${join(folder, 'profile')}`,
          ],
          {
            env: {
              ...process.env,
              ...browser.env,
              CHROME_PATH: browser.executablePath ?? chromium.executablePath(),
            },
            maxBuffer: 64 * 1024 * 1024,
          },
        );
        const { categories, audits } = JSON.parse(readFileSync(output, 'utf8')) as Report;
        const scores = Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100));
        readings.push({ what: path, value: scores.join(' / '), target: '100 / 100 / 100 / 100' });
        const value = (audit: string) => Math.round(audits[audit]?.numericValue ?? 0);
        const times = `${value('largest-contentful-paint')} / ${value('total-blocking-time')} ms`;
        readings.push({ what: `${path}, LCP / blocking`, value: times, target: '1200 / 0 ms' });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return readings;
  },
};
