/** What is posted where. */
export interface Post {
  readonly to: string;
  readonly contentType: string;
  readonly body: string;
}

/** The address that passes announcements on to all engines that take part (indexnow.org). */
const INDEX_NOW = 'https://api.indexnow.org/indexnow';
/** The protocol's limit for one post. */
const MOST_ADDRESSES = 10_000;

/**
 * Tells search engines which pages changed, came or went (indexnow.org/documentation).
 * @param paths of the documents that changed; the lists that show them are found from there
 */
export function indexNowPost(paths: readonly string[], key: string, siteUrl: string): Post {
  return {
    to: INDEX_NOW,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify({
      host: new URL(siteUrl).host,
      key,
      keyLocation: `${siteUrl}/${key}.txt`,
      urlList: [...new Set(paths)].slice(0, MOST_ADDRESSES).map((path) => `${siteUrl}${path}`),
    }),
  };
}

/** Tells a WebSub hub which feeds changed (W3C WebSub, section 7; `hub.url` as the public hubs want it). */
export function webSubPost(feedPaths: readonly string[], hub: string, siteUrl: string): Post {
  const form = new URLSearchParams({ 'hub.mode': 'publish' });
  for (const path of feedPaths) form.append('hub.url', `${siteUrl}${path}`);
  return { to: hub, contentType: 'application/x-www-form-urlencoded', body: form.toString() };
}
