import type { PublishedPage } from '@rolebook/contract/published/page';
import type { SalaryTable } from '@rolebook/contract/published/salary';
import type { Site } from '@rolebook/contract/published/site';
import { formatFigure, presenceOf } from '@rolebook/salary/format';
import { drawnEnd } from '../components/range-chart/range-scale';
import { ACCENTS, COLOURS, SERIES } from './colours';

export interface PictureBar {
  readonly label: string;
  readonly value: string;
  readonly colour: string;
  /** In units of the currency; the end of an open range is where its bar fades. */
  readonly from: number;
  readonly to: number;
}

/** Everything that is drawn: two pages with the same of it have the same picture. */
export interface SocialPicture {
  readonly siteName: string;
  readonly label: string;
  readonly accent: string;
  readonly title: string;
  readonly byline: string | null;
  readonly bars: readonly PictureBar[];
}

/** More bars than these cannot be read in a time line. */
const MOST_BARS = 6;

/** What the picture of a page shows. Pages of figures show the figures. */
export function socialPictureOf(page: PublishedPage, site: Pick<Site, 'name' | 'tagline'>): SocialPicture {
  const picture = {
    siteName: site.name,
    label: site.name,
    accent: COLOURS.house as string,
    title: page.title,
    byline: null,
    bars: [],
  };
  switch (page.kind) {
    case 'article':
      return {
        ...picture,
        label: page.topic.name,
        accent: ACCENTS[page.topic.accent],
        byline: page.authors.map(({ name }) => name).join(', '),
      };
    case 'home':
      return { ...picture, title: site.tagline || page.title };
    case 'topic':
      return { ...picture, label: 'Topic', accent: ACCENTS[page.topic.accent] };
    case 'author':
      return { ...picture, label: 'Author', byline: page.author.jobTitle };
    case 'role-guide':
      return { ...picture, label: 'Role guide', bars: ladderBars(page.ladder) };
    case 'salary-table':
      return { ...picture, label: `Salaries, ${page.table.region.name}`, bars: tableBars(page.table) };
    case 'comparison':
      return { ...picture, label: 'Comparison', bars: page.pay ? tableBars(page.pay) : [] };
    case 'issue-list':
    case 'newsletter-issue':
      return { ...picture, label: 'Newsletter' };
    case 'salary-list':
    case 'article-list':
    case 'author-list':
    case 'role-list':
    case 'comparison-list':
    case 'corrections-log':
    case 'info-page':
      return picture;
    default:
      return page satisfies never;
  }
}

function tableBars(table: SalaryTable): PictureBar[] {
  const several = table.roles.length > 1;
  const bars = table.levels.flatMap((level) =>
    table.roles.flatMap((role, index) => {
      const cell = table.cells.find((one) => one.role === role.slug && one.level === level.slug);
      const label = several ? `${level.name} ${role.title}` : level.name;
      return barOf(cell?.figure ?? null, label, SERIES[index % SERIES.length] ?? COLOURS.house);
    }),
  );
  return bars.slice(0, MOST_BARS);
}

const ladderBars = (ladder: Extract<PublishedPage, { kind: 'role-guide' }>['ladder']): PictureBar[] =>
  ladder.flatMap(({ level, figure }) => barOf(figure, level.name, COLOURS.house)).slice(0, MOST_BARS);

function barOf(figure: SalaryTable['cells'][number]['figure'], label: string, colour: string): PictureBar[] {
  if (!figure || presenceOf(figure) !== 'shown') return [];
  return [{ label, value: formatFigure(figure), colour, from: figure.min, to: drawnEnd(figure) }];
}
