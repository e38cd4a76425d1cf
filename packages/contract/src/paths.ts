/**
 * Every address of the public site, in one place. A path starts with "/", has no trailing slash, no query.
 * The cms stores them, the web tier routes them, mails and feeds link to them.
 */
export const HOME_PATH = '/';
export const ARTICLES_PATH = '/articles';
export const ROLES_PATH = '/roles';
export const AUTHORS_PATH = '/authors';
export const SALARIES_PATH = '/salaries';
export const COMPARE_PATH = '/compare';
export const FEED_PATH = '/feed.xml';
export const SITEMAP_PATH = '/sitemap.xml';
export const SEARCH_PATH = '/search';
export const SUGGESTIONS_PATH = '/search/suggestions';
export const LLMS_PATH = '/llms.txt';
export const NEWSLETTER_PATH = '/newsletter';
export const NEWSLETTER_ISSUES_PATH = '/newsletter/issues';
export const NEWSLETTER_CONFIRM_PATH = '/newsletter/confirm';
export const NEWSLETTER_UNSUBSCRIBE_PATH = '/newsletter/unsubscribe';
export const NEWSLETTER_PREFERENCES_PATH = '/newsletter/preferences';
export const NEWSLETTER_DATA_PATH = '/newsletter/your-data';
export const NEWSLETTER_NEW_ADDRESS_PATH = '/newsletter/new-address';
export const CORRECTIONS_PATH = '/corrections';
export const CONTACT_PATH = '/contact';
export const ERROR_REPORT_PATH = '/contact/error';
export const COMPLAINT_PATH = '/contact/data-protection';
export const PRIVACY_PATH = '/about/privacy';

export const articlePath = (slug: string) => `/articles/${slug}`;
export const topicPath = (slug: string) => `/topics/${slug}`;
export const topicFeedPath = (slug: string) => `/topics/${slug}/feed.xml`;
export const authorPath = (slug: string) => `/authors/${slug}`;
export const authorFeedPath = (slug: string) => `/authors/${slug}/feed.xml`;
export const rolePath = (slug: string) => `/roles/${slug}`;
export const salaryTablePath = (slug: string) => `/salaries/${slug}`;
export const infoPagePath = (slug: string) => `/about/${slug}`;
export const issuePath = (slug: string) => `${NEWSLETTER_ISSUES_PATH}/${slug}`;
/** Issues that were sent are for everybody, unlike the newsletter's other pages, which are for one person each. */
export const isIssueArchive = (path: string) =>
  path === NEWSLETTER_ISSUES_PATH || path.startsWith(`${NEWSLETTER_ISSUES_PATH}/`);
export const mediaPath = (filename: string) => `/media/${encodeURIComponent(filename)}`;

/** Page 1 is the list itself, never `/page/1`. */
export const listPagePath = (listPath: string, page: number) =>
  page <= 1 ? listPath : `${listPath}/page/${page}`;

/** Articles on one page of a list: articles, a topic, an author. */
export const LIST_PAGE_SIZE = 12;

/** The sitemap comes in parts of a kind, because the protocol (sitemaps.org) limits one file and readers of one want to know which changed. */
export const SITEMAP_SECTIONS = ['articles', 'guides', 'pages', 'comparisons'] as const;
export type SitemapSection = (typeof SITEMAP_SECTIONS)[number];
/** Addresses in one part. The protocol allows 50,000; with pictures these are about 2 MB. */
export const SITEMAP_PART_SIZE = 5_000;

export const sitemapPartPath = (section: SitemapSection, part: number) => `/sitemaps/${section}-${part}.xml`;
