import { gzipSync } from 'node:zlib';

/** What a reader's browser loads for a page, pictures left out. In bytes; texts at gzip level 6, as servers pack them. */
export interface PageWeight {
  readonly html: number;
  readonly htmlGzip: number;
  readonly cssGzip: number;
  readonly scriptGzip: number;
  /** Every face that the style sheets name, whether the page uses it or not. */
  readonly fonts: number;
  /** Addresses of other sites that the page would load from. */
  readonly foreign: readonly string[];
}

const addressesIn = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
];

/** Loads the file at an address. */
type Load = (address: string) => Promise<Buffer>;

const load: Load = async (address) => Buffer.from(await (await fetch(address)).arrayBuffer());

const packed = (content: Buffer) => gzipSync(content, { level: 6 }).length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** @param site origin of the site, without trailing slash */
export async function weighPage(site: string, path: string): Promise<PageWeight> {
  const html = await load(site + path);
  const text = html.toString();
  const here = (addresses: readonly string[], base: string) =>
    addresses
      .map((address) => new URL(address, base))
      .filter(({ origin }) => origin === new URL(site).origin);

  const styles = here(addressesIn(text, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g), site);
  const scripts = here(addressesIn(text, /<script[^>]+src="([^"]+)"/g), site);
  const sheets = await Promise.all(styles.map(({ href }) => load(href)));
  const fonts = sheets.flatMap((sheet, index) =>
    here(addressesIn(sheet.toString(), /url\(["']?([^"')]+\.woff2)["']?\)/g), styles[index]?.href ?? site),
  );
  const bytes = (addresses: readonly URL[]) => Promise.all(addresses.map(({ href }) => load(href)));
  const loaded = [
    ...addressesIn(text, /\s(?:src|poster|data)="([^"]+)"/g),
    ...addressesIn(text, /\ssrcset="([^"]+)"/g).flatMap((set) => set.split(',').map((entry) => entry.trim())),
    ...addressesIn(text, /<link(?=[^>]+rel="(?:stylesheet|preload|icon|manifest)")[^>]+href="([^"]+)"/g),
    ...sheets.flatMap((sheet) => addressesIn(sheet.toString(), /url\(["']?((?:https?:)?\/\/[^"')]+)/g)),
  ];
  return {
    html: html.length,
    htmlGzip: packed(html),
    cssGzip: sum(sheets.map(packed)),
    scriptGzip: sum((await bytes(scripts)).map(packed)),
    fonts: sum((await bytes(fonts)).map(({ length }) => length)),
    foreign: loaded.filter(
      (address) => new URL(address.split(' ')[0] ?? '', site).origin !== new URL(site).origin,
    ),
  };
}
