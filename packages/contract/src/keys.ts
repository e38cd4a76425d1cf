/**
 * Cache keys name pages, not entities: the tags of a fetch must be known before the request and are cut at 128.
 * The same strings are Next cache tags and Varnish xkeys.
 */
export const pageKey = (path: string) => `page:${path}`;

/** The frame of every page: navigation, footer, settings, newsletter wording. */
export const SITE_KEY = 'site';
