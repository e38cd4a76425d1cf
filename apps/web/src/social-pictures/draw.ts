import { COLOURS } from './colours';
import { drawable, isRightToLeft } from './drawable';
import { fitTitle, type Measure, TITLE_LEADING } from './fit-title';
import type { PictureBar, SocialPicture } from './social-picture';
import { SANS, SERIF, type TextStyle, textSvg } from './text-svg';

/** What social sites ask for (1.91 : 1). */
export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;

const MARGIN = 80;
const INNER = PICTURE_WIDTH - 2 * MARGIN;
/** A measured word leaves out the air at its sides. */
const TITLE_WIDTH = INNER - 30;
const TITLE_TOP = 150;
const FOOT = 555;
const BAR_HEIGHT = 22;

/** A picture as SVG: label, title, author, name of the site; for figures, their ranges on one scale. */
export function drawSvg(picture: SocialPicture, measure: Measure): string {
  const bars = picture.bars;
  const chartTop = FOOT - 30 - bars.length * 46;
  const title = drawable(picture.title) || drawable(picture.siteName);
  const fitted = fitTitle(
    title,
    bars.length > 0
      ? { width: TITLE_WIDTH, height: chartTop - TITLE_TOP, sizes: [64, 56, 48, 42, 36] }
      : { width: TITLE_WIDTH, height: FOOT - 40 - TITLE_TOP, sizes: [84, 76, 68, 60, 52, 46] },
    measure,
  );
  const fromRight = isRightToLeft(title);
  const titleStyle: TextStyle = {
    family: SERIF,
    size: fitted.size,
    colour: COLOURS.ink,
    anchor: fromRight ? 'end' : 'start',
  };
  const lines = fitted.lines.map((line, index) =>
    textSvg(
      line,
      fromRight ? PICTURE_WIDTH - MARGIN : MARGIN,
      TITLE_TOP + Math.round(fitted.size * (0.85 + index * TITLE_LEADING)),
      titleStyle,
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}" viewBox="0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}">
<rect width="100%" height="100%" fill="${COLOURS.paper}"/><rect width="100%" height="16" fill="${picture.accent}"/>
${textSvg(shorten(picture.label, 40), MARGIN, 112, { family: SANS, size: 32, colour: picture.accent, strong: true })}
${lines.join('\n')}
${chart(bars, chartTop)}
${foot(picture)}
</svg>`;
}

const shorten = (text: string, most: number) => {
  const shown = drawable(text);
  return shown.length > most ? `${shown.slice(0, most - 1).trimEnd()}…` : shown;
};

function chart(bars: readonly PictureBar[], top: number): string {
  const from = Math.min(...bars.map((bar) => bar.from)) * 0.9;
  const to = Math.max(...bars.map((bar) => bar.to));
  const left = MARGIN + 340;
  const width = INNER - 340 - 200;
  const place = (amount: number) => left + Math.round(((amount - from) / (to - from || 1)) * width);
  return bars
    .map((bar, index) => {
      const middle = top + index * 46 + 23;
      const end = place(bar.to);
      return [
        textSvg(shorten(bar.label, 24), MARGIN, middle + 9, {
          family: SANS,
          size: 27,
          colour: COLOURS.muted,
        }),
        `<rect x="${place(bar.from)}" y="${middle - BAR_HEIGHT / 2}" width="${Math.max(4, end - place(bar.from))}" height="${BAR_HEIGHT}" rx="3" fill="${bar.colour}"/>`,
        textSvg(bar.value, end + 14, middle + 9, {
          family: SANS,
          size: 27,
          colour: COLOURS.ink,
          strong: true,
        }),
      ].join('');
    })
    .join('\n');
}

/** Line, author, and the mark of the site as in components/wordmark. */
function foot({ byline, siteName }: SocialPicture): string {
  const name = shorten(siteName, 24);
  const mark = `<g transform="translate(${PICTURE_WIDTH - MARGIN - 36} ${FOOT + 14}) scale(1.1)" fill="${COLOURS.house}"><rect x="13" y="4" width="17" height="6" rx="1"/><rect x="7" y="13" width="14" height="6" rx="1"/><rect x="2" y="22" width="11" height="6" rx="1"/></g>`;
  return `<rect x="${MARGIN}" y="${FOOT - 12}" width="${INNER}" height="2" fill="${COLOURS.edge}"/>
${byline ? textSvg(shorten(byline, 48), MARGIN, FOOT + 40, { family: SANS, size: 30, colour: COLOURS.muted }) : ''}
${textSvg(name, PICTURE_WIDTH - MARGIN - 48, FOOT + 40, { family: SERIF, size: 34, colour: COLOURS.ink, anchor: 'end' })}${mark}`;
}
