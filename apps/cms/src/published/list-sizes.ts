/** How many cards pages show. Both the pages and the rules that renew them count by these. */
export const HOME_LATEST = 6;
export const HOME_GUIDES = 6;
export const HOME_CHANGES = 4;
export const FEED_ITEMS = 30;
export const ROLE_ARTICLES = 6;
export const TABLE_ARTICLES = 6;
export const RELATED_ARTICLES = 3;
export const DIRECTORY_ARTICLES = 50;
export const CORRECTIONS_SHOWN = 300;
export const COMPARISON_ARTICLES = 4;

/** The level whose figure stands for a role in lists. */
export const REPRESENTATIVE_LEVEL = 'mid';
/** The kind of figure that ladders and lists show; the statistic may be any. */
export const LADDER_KIND = {
  currency: 'GBP',
  period: 'year',
  component: 'base',
  employment: 'permanent',
} as const;
