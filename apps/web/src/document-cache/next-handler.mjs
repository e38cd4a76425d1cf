/**
 * Next loads this file by itself, outside its bundles, so it is plain JavaScript and holds nothing but the way to the
 * document cache, which instrumentation.ts puts in place before the first request. While building there is none:
 * nothing is found and nothing is kept.
 */
const documentCache = () => globalThis[Symbol.for('rolebook.document-cache')];

export default class DocumentCacheHandler {
  constructor({ serverDistDir }) {
    if (serverDistDir) documentCache()?.openBuild(serverDistDir);
  }

  async get(key, context) {
    return (await documentCache()?.get(key, context)) ?? null;
  }

  async set(key, value, context) {
    await documentCache()?.set(key, value, context);
  }

  async revalidateTag(tags, durations) {
    await documentCache()?.revalidateTag(tags, durations);
  }

  resetRequestCache() {}
}
