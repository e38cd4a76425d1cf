import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { article } from '../../tests/fixtures/article';
import { site } from '../../tests/fixtures/frame';
import { pages } from '../../tests/fixtures/pages';
import { pageOfPicture, pictureHash, socialPicturePath } from './address';
import { ACCENTS, COLOURS, SERIES } from './colours';
import { drawSvg } from './draw';
import { drawable } from './drawable';
import { fitTitle } from './fit-title';
import { pictureRenderer } from './render';
import { socialPictureOf } from './social-picture';

const here = import.meta.dirname;
const renderer = pictureRenderer(path.join(here, 'fonts'));

it('uses the colours of the site', () => {
  const tokens = readFileSync(path.join(here, '../styles/tokens.css'), 'utf8');
  for (const colour of [...Object.values(COLOURS), ...Object.values(ACCENTS), ...SERIES]) {
    expect(tokens).toMatch(new RegExp(`--raw-[a-z-]+: ${colour};`));
  }
});

/** Width and height of a PNG, from its first chunk. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

const TITLES = {
  'two hundred characters': 'What the pay of machine learning engineers says about hiring '
    .repeat(4)
    .slice(0, 200),
  'a word of sixty letters': `The ${'Donaudampfschifffahrtsgesellschaft'.repeat(2).slice(0, 60)} question`,
  emoji: '🚀 How to grow 👩‍💻 in 2026 🇬🇧',
  'only emoji': '🚀🚀🚀',
  Arabic: 'كم يكسب مهندس تعلم الآلة في لندن؟',
  Hebrew: 'כמה מרוויח מהנדס למידת מכונה',
  Polish: 'Zażółć gęślą jaźń: ile zarabia inżynier',
  markup: '<script>alert("1")</script> & </svg>',
};

describe.each(Object.entries(TITLES))('a title of %s', (_what, title) => {
  const picture = { ...socialPictureOf({ ...article, title }, site) };

  it('is a picture of the right size', async () => {
    expect(sizeOf(await renderer.png(picture))).toEqual([1200, 630]);
  });

  it('stays inside the picture', () => {
    const svg = drawSvg(picture, renderer.measure);
    const box = new Resvg(svg.replace(/<rect width="100%"[^>]*\/>/g, ''), {
      font: {
        fontFiles: [
          'newsreader',
          'source-sans',
          'source-sans-strong',
          'newsreader-extended',
          'hebrew',
          'arabic',
        ].map((name) => path.join(here, 'fonts', `${name}.ttf`)),
        loadSystemFonts: false,
      },
    }).getBBox();
    expect(box?.x).toBeGreaterThanOrEqual(70);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1122);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(620);
  });
});

it('draws every line of a title in a script of its own', () => {
  const width = (text: string) => renderer.measure(text, 60);
  for (const text of ['كم يكسب مهندس تعلم الآلة', 'مهندس ML 2026', 'כמה מרוויח', 'Привет, мир', 'Ελληνικά']) {
    expect([text, width(text) > 150]).toEqual([text, true]);
    expect(width(`${text} ${text}`)).toBeGreaterThan(1.8 * width(text));
  }
});

it('draws the ranges of pages of figures, and words that readers of the alternative get too', () => {
  const table = pages.find(({ kind }) => kind === 'salary-table');
  if (!table) throw new Error('no table among the fixtures');
  const picture = socialPictureOf(table, site);
  expect(picture.bars.length).toBeGreaterThan(3);
  const svg = drawSvg(picture, renderer.measure);
  for (const { value } of picture.bars) expect(svg).toContain(value.split(/\s/)[0]);
});

it('has an address that changes with what is on it, and only then', () => {
  const address = socialPicturePath(article, site);
  expect(address).toMatch(/^\/social\/[0-9a-f]{16}\/articles\/[a-z-]+\.png$/);
  expect(socialPicturePath({ ...article, standfirst: 'Another' }, site)).toBe(address);
  expect(socialPicturePath({ ...article, title: 'Another' }, site)).not.toBe(address);
  expect(pictureHash(socialPictureOf(article, site))).toBe(address.split('/')[2]);
  expect(pageOfPicture(address.split('/').slice(3))).toBe(article.path);
  expect(pageOfPicture(['home.png'])).toBe('/');
  expect(pageOfPicture(['articles', 'x.jpg'])).toBeNull();
});

it('leaves out what no font can draw', () => {
  expect(drawable('🚀 A\u0000  b\n日本')).toBe('A b');
});

it('breaks words that are too wide and ends what is too long in an ellipsis', () => {
  const measure = (text: string, size: number) => text.length * size;
  const box = { width: 100, height: 24, sizes: [20, 10] };
  expect(fitTitle('short', box, measure)).toEqual({ size: 20, lines: ['short'] });
  expect(fitTitle('abcdefghijklmno', box, measure)).toEqual({ size: 10, lines: ['abcdefghi-', 'jklmno'] });
  expect(fitTitle('one two three four five six', box, measure).lines.at(-1)).toMatch(/…$/);
});
