// Makes the fonts that pictures are drawn with, from the packages they come in:
// `node src/social-pictures/fonts/make-fonts.mjs`. The results are committed, as those of src/fonts are.
// The renderer reads TrueType with one weight in a file, and finds by itself which file has a letter.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}Œœ–—‘’‚“”„•…€™−`;
const latinExtended = `${range(0x100, 0x17f)}ȘșȚț`;

const newsreader = { package: '@fontsource-variable/newsreader', axes: { wght: 500, opsz: 36 } };
const sans = (weight) => ({ package: '@fontsource-variable/source-sans-3', axes: { wght: weight } });

const fonts = [
  { ...newsreader, file: 'newsreader-latin-standard-normal', characters: latin, target: 'newsreader' },
  {
    ...newsreader,
    file: 'newsreader-latin-ext-standard-normal',
    characters: latinExtended,
    target: 'newsreader-extended',
  },
  { ...sans(400), file: 'source-sans-3-latin-wght-normal', characters: latin, target: 'source-sans' },
  { ...sans(650), file: 'source-sans-3-latin-wght-normal', characters: latin, target: 'source-sans-strong' },
  {
    ...sans(400),
    file: 'source-sans-3-latin-ext-wght-normal',
    characters: latinExtended,
    target: 'source-sans-extended',
  },
  {
    ...sans(400),
    file: 'source-sans-3-greek-wght-normal',
    characters: range(0x370, 0x3ff),
    target: 'source-sans-greek',
  },
  {
    ...sans(400),
    file: 'source-sans-3-cyrillic-wght-normal',
    characters: range(0x400, 0x45f),
    target: 'source-sans-cyrillic',
  },
  {
    package: '@fontsource/noto-sans-arabic',
    file: 'noto-sans-arabic-arabic-500-normal',
    characters: range(0x600, 0x6ff),
    target: 'arabic',
  },
  {
    package: '@fontsource/noto-sans-hebrew',
    file: 'noto-sans-hebrew-hebrew-500-normal',
    characters: range(0x590, 0x5ff),
    target: 'hebrew',
  },
];

for (const font of fonts) {
  const folder = dirname(require.resolve(`${font.package}/package.json`));
  const whole = await readFile(join(folder, 'files', `${font.file}.woff2`));
  const subset = await subsetFont(whole, font.characters, {
    targetFormat: 'sfnt',
    ...(font.axes ? { variationAxes: font.axes } : {}),
  });
  await writeFile(join(here, `${font.target}.ttf`), subset);
  await copyFile(join(folder, 'LICENSE'), join(here, `${font.package.split('/')[1]}.OFL.txt`));
  process.stdout.write(`${font.target}.ttf: ${subset.length} bytes\n`);
}
