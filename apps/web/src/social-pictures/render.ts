import path from 'node:path';
import { Resvg, type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';
import { COLOURS } from './colours';
import { drawSvg } from './draw';
import type { Measure } from './fit-title';
import type { SocialPicture } from './social-picture';
import { SERIF, textSvg } from './text-svg';

/** The whole faces first: the renderer takes the first file of a family, and looks into the others for single letters. */
const FILES = [
  'newsreader',
  'source-sans',
  'source-sans-strong',
  'newsreader-extended',
  'source-sans-extended',
  'source-sans-greek',
  'source-sans-cyrillic',
  'hebrew',
  'arabic',
];
/** The folder of the app, in which Next runs it; the standalone server changes into it. */
const FONTS = path.join(process.cwd(), 'src/social-pictures/fonts');

/** Renders pictures with the fonts of a folder and none of the machine's, so that every machine draws the same. */
export function pictureRenderer(folder: string = FONTS) {
  const options: ResvgRenderOptions = {
    font: {
      fontFiles: FILES.map((name) => path.join(folder, `${name}.ttf`)),
      loadSystemFonts: false,
      defaultFontFamily: SERIF,
    },
  };
  const measure: Measure = (text, size) => {
    const line = textSvg(text, 0, 200, { family: SERIF, size, colour: COLOURS.ink });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="400">${line}</svg>`;
    return new Resvg(svg, options).getBBox()?.width ?? 0;
  };
  return {
    measure,
    /** A PNG of 1200 x 630. The drawing itself happens off the main thread. */
    async png(picture: SocialPicture): Promise<Buffer> {
      return (await renderAsync(drawSvg(picture, remembering(measure)), options)).asPng();
    },
  };
}

/** Titles repeat words, and every size asks for all of them; widths grow with the size. */
function remembering(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text, size) => {
    const width = known.get(text) ?? measure(text, 100) / 100;
    known.set(text, width);
    return width * size;
  };
}
