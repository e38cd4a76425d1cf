// Makes the three font files of the site from the packages they come in: `node src/fonts/make-subsets.mjs`.
// The results are committed: a build needs no font tools, and a diff shows when a font changed.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

function characters() {
  const ranges = [
    [0x20, 0x7e],
    [0xa0, 0xff],
  ];
  const latin = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
  // Quotation marks, dashes and arrows of our own words. U+2060 holds ranges together.
  return `${latin.join('')}Œœı–—‘’‚“”„•…€™−↑↓\u2060`;
}

const fonts = [
  {
    package: '@fontsource-variable/newsreader',
    file: 'newsreader-latin-standard-normal.woff2',
    // Headlines have one weight; 36 pt is between the largest and the smallest of them.
    axes: { wght: 500, opsz: 36 },
    target: 'newsreader-headline.woff2',
  },
  {
    package: '@fontsource-variable/source-sans-3',
    file: 'source-sans-3-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700, default: 400 } },
    target: 'source-sans.woff2',
  },
  {
    package: '@fontsource-variable/source-sans-3',
    file: 'source-sans-3-latin-wght-italic.woff2',
    axes: { wght: 400 },
    target: 'source-sans-italic.woff2',
  },
];

for (const font of fonts) {
  const folder = dirname(require.resolve(`${font.package}/package.json`));
  const whole = await readFile(join(folder, 'files', font.file));
  const subset = await subsetFont(whole, characters(), { targetFormat: 'woff2', variationAxes: font.axes });
  await writeFile(join(here, font.target), subset);
  const licence = `${font.package.split('/')[1]}.OFL.txt`;
  await copyFile(join(folder, 'LICENSE'), join(here, licence));
  process.stdout.write(`${font.target}: ${subset.length} bytes\n`);
}
