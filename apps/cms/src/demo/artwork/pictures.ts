import { type Accent, type Draw, sheet } from './canvas';
import { attention, contours, paths, ridges, streams } from './curves';
import { clusters, histogram, oneRange, orbits, ranges, residuals, settling, traffic } from './marks';

export interface DemoPicture {
  /** File name without extension; texts refer to it. */
  readonly name: string;
  /** What the picture shows, for people who do not see it. */
  readonly alt: string;
  readonly accent: Accent;
  readonly draw: Draw;
  /** Percent from the left and the top. */
  readonly focalPoint: { readonly x: number; readonly y: number };
}

const centre = { x: 50, y: 50 };

export const PICTURES: readonly DemoPicture[] = [
  {
    name: 'article-ml-engineer-vs-data-scientist',
    alt: 'Twenty-one stacked distribution curves, each with two humps: a dark one on the left and a teal one on the right. From the bottom row to the top the humps drift apart and the teal one grows taller.',
    accent: 'teal',
    draw: ridges,
    focalPoint: { x: 52, y: 45 },
  },
  {
    name: 'article-how-to-read-a-salary-range',
    alt: 'Twenty-five horizontal range bars climbing from lower left to upper right, each with a ring at its median. Three are ochre; some at the top end in a row of fading dots instead of an edge.',
    accent: 'ochre',
    draw: ranges,
    focalPoint: { x: 55, y: 45 },
  },
  {
    name: 'figure-one-range-three-employers',
    alt: 'Three rows of dots between the same two end marks. In the first nearly all dots crowd at the left end, in the second they gather round the middle, in the third they form two groups with a gap between. A ring marks the median of each row.',
    accent: 'ochre',
    draw: oneRange,
    focalPoint: centre,
  },
  {
    name: 'article-from-notebook-to-production',
    alt: 'A cloud of loose dots of many sizes on the left that settles, towards the right, into a strict grid of equal dots. A few of the dots are plum-coloured throughout.',
    accent: 'plum',
    draw: settling,
    focalPoint: { x: 48, y: 50 },
  },
  {
    name: 'article-what-leaving-london-does-to-your-pay',
    alt: 'A map of contour lines with one steep summit, drawn in ochre, at the lower right, and several lower, wider hills in dark lines around it.',
    accent: 'ochre',
    draw: contours,
    focalPoint: { x: 67, y: 63 },
  },
  {
    name: 'article-data-analyst-to-data-scientist',
    alt: 'Forty-six fine lines running from left to right; most stay nearly level. One teal line with five ring-shaped stations climbs through all the others from the bottom to near the top.',
    accent: 'teal',
    draw: paths,
    focalPoint: { x: 55, y: 50 },
  },
  {
    name: 'article-what-a-take-home-test-is-really-testing',
    alt: 'Points scattered about a rising curve, each joined to it by a short upright line. Three points lie far from the curve and are marked with rust-coloured rings.',
    accent: 'rust',
    draw: residuals,
    focalPoint: centre,
  },
  {
    name: 'article-graduate-data-calendar-2027',
    alt: 'Columns of small dots along a line, fifty-two of them as a year has weeks, with one low hill on the left and one high hill on the right. A single column between the two is rust-coloured.',
    accent: 'rust',
    draw: histogram({
      columns: 52,
      chosen: 21,
      peaks: [
        { at: 11, width: 5, height: 9 },
        { at: 41, width: 4.5, height: 23 },
      ],
    }),
    focalPoint: { x: 50, y: 60 },
  },
  {
    name: 'role-ml-engineer',
    alt: 'Seven rows of fine upright strokes that swell and shrink in regular waves, as the load of a service does over days. In the middle row one burst of strokes, in teal, shoots up above the row before it.',
    accent: 'teal',
    draw: traffic,
    focalPoint: { x: 62, y: 45 },
  },
  {
    name: 'role-data-scientist',
    alt: 'Two clouds of dots with ellipses of equal density drawn round them: a large dark one tilted upwards and a smaller blue-grey one at the upper right that touches its edge.',
    accent: 'slate',
    draw: clusters,
    focalPoint: { x: 55, y: 48 },
  },
  {
    name: 'role-data-analyst',
    alt: 'A histogram made of stacked dots with a broad peak left of the middle and a long shoulder to the right; one column on the shoulder is green.',
    accent: 'moss',
    draw: histogram({
      columns: 37,
      chosen: 22,
      peaks: [
        { at: 14, width: 5.2, height: 18 },
        { at: 25.5, width: 5, height: 9.5 },
      ],
    }),
    focalPoint: { x: 50, y: 60 },
  },
  {
    name: 'role-mlops-engineer',
    alt: 'Open rings of different reach around a rust-coloured disc, each ending in a dot, the outermost cut off by the edges of the picture. Three of the rings are bold and rust-coloured.',
    accent: 'rust',
    draw: orbits,
    focalPoint: { x: 59, y: 52 },
  },
  {
    name: 'role-llm-engineer',
    alt: 'Half circles of many widths spring from a row of dots. A bundle of bold plum arcs meets in one large dot, and below the row dotted columns grow towards it.',
    accent: 'plum',
    draw: attention,
    focalPoint: { x: 60, y: 55 },
  },
  {
    name: 'role-data-engineer',
    alt: 'Forty-four lines enter at the left at many heights, braid through one narrow place in the middle and leave at the right in even order. Four of them are blue-grey and bold.',
    accent: 'slate',
    draw: streams,
    focalPoint: { x: 52, y: 50 },
  },
];

/** The picture as an SVG document of 2400 by 1350 units; its name is the seed. */
export const drawingOf = (picture: DemoPicture): string => sheet(picture.accent, picture.name, picture.draw);
