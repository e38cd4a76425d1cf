import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { assets } from '../../scripts/build-assets.mjs';

const app = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

it('has committed what the sources give: run `npm run assets -w @rolebook/web`', async () => {
  const { files, folders } = await assets();
  for (const [file, content] of files) expect(readFileSync(path.join(app, file), 'utf8')).toBe(content);
  const present = folders.flatMap((folder) =>
    readdirSync(path.join(app, folder)).map((name) => `${folder}/${name}`),
  );
  expect(present.sort()).toEqual([...files.keys()].filter((file) => file.startsWith('public/')).sort());
});

it('keeps the scripts of a page within 4 kB', async () => {
  const { files } = await assets();
  const scripts = [...files]
    .filter(([file]) => file.endsWith('.js'))
    .map(([, text]) => gzipSync(text).length);
  expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4000);
});

it('keeps the fonts within 70 kB', () => {
  const folder = path.join(app, 'src/fonts');
  const sizes = readdirSync(folder)
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => statSync(path.join(folder, file)).size);
  expect(sizes).toHaveLength(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(70_000);
});
