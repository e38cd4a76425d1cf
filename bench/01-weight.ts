import { gzipSync } from 'node:zlib';
import type { Measurement, Reading } from '@rolebook/localstack/bench/measurement';

const ARTICLE = '/articles/ml-engineer-vs-data-scientist';

interface Bound {
  what: string;
  bytes: number;
  most: number;
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const reading = ({ what, bytes, most }: Bound): Reading => ({
  what,
  value: kilobytes(bytes),
  target: `<= ${kilobytes(most)}`,
  kept: bytes <= most,
});

async function bytesOf(origin: string, paths: readonly string[], packed: boolean): Promise<number> {
  let sum = 0;
  for (const path of paths) {
    const body = Buffer.from(await (await fetch(new URL(path, origin))).arrayBuffer());
    // Level 6 is what servers use; fonts and pictures are packed already.
    sum += packed ? gzipSync(body, { level: 6 }).length : body.length;
  }
  return sum;
}

const addressesIn = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? '')),
];

/** What a reader's browser loads for the reference article, by kind. Exact: a bound that is passed fails the bench. */
export const measurement: Measurement = {
  title: 'Weight of the article page',
  async measure({ site }) {
    const html = await (await fetch(site + ARTICLE)).text();
    const styles = addressesIn(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);
    const scripts = addressesIn(html, /<script[^>]+src="([^"]+)"/g);
    const css = (
      await Promise.all(styles.map(async (path) => (await fetch(new URL(path, site))).text()))
    ).join('\n');
    const fonts = addressesIn(css, /url\(["']?([^"')]+\.woff2)["']?\)/g).map(
      (path) => new URL(path, new URL(styles[0] ?? '/', site)).pathname,
    );
    const foreign = addressesIn(html, /(?:src|srcset)="(https?:\/\/[^"]+)"/g).filter(
      (url) => !url.startsWith(site),
    );
    const parts: Bound[] = [
      { what: 'HTML, raw', bytes: Buffer.byteLength(html), most: 60_000 },
      { what: 'HTML, gzip', bytes: gzipSync(html, { level: 6 }).length, most: 12_000 },
      { what: 'scripts, gzip', bytes: await bytesOf(site, scripts, true), most: 4_000 },
      { what: 'CSS, gzip', bytes: await bytesOf(site, styles, true), most: 12_000 },
      { what: 'fonts', bytes: await bytesOf(site, fonts, false), most: 70_000 },
    ];
    const everything = parts.slice(1).reduce((sum, { bytes }) => sum + bytes, 0);
    return [
      ...parts.map(reading),
      reading({ what: 'everything but pictures', bytes: everything, most: 100_000 }),
      { what: 'requests to others', value: String(foreign.length), target: '0', kept: foreign.length === 0 },
    ];
  },
};
