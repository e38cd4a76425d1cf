import path from 'node:path';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_SERVER } from 'next/constants';

const repository = path.resolve(import.meta.dirname, '../..');

/** Seconds for which a reader page counts as fresh; the last bound when every message is lost. */
const REVALIDATE_SECONDS = 300;

/** Nothing about addresses, ports or secrets belongs here: one build serves tests and every installation. */
export default (phase: string): NextConfig => ({
  distDir: process.env.NEXT_DIST_DIR || '.next',
  // `next start` warns about an output that it does not use.
  output: phase === PHASE_PRODUCTION_SERVER ? undefined : 'standalone',
  outputFileTracingRoot: repository,
  turbopack: { root: repository },
  // `/style` is a route of the development server alone.
  pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ['dev.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
  transpilePackages: ['@rolebook/contract', '@rolebook/salary'],

  // The document cache keeps its own memory; Next's would hold the page before it became a document.
  cacheHandler: path.join(import.meta.dirname, 'src/document-cache/next-handler.mjs'),
  cacheMaxMemorySize: 0,
  // Next's default lets shared caches serve a page for a year past its freshness.
  expireTime: REVALIDATE_SECONDS + 60,

  rewrites: async () => ({
    // IndexNow asks for its key at the root, under a name that is the key.
    beforeFiles: [
      // A segment of a route cannot end in a fixed word.
      { source: '/salaries/:slug([a-z0-9-]+).csv', destination: '/downloads/csv/:slug' },
      { source: '/salaries/:slug([a-z0-9-]+).json', destination: '/downloads/json/:slug' },
      { source: '/:key([0-9a-f]{32}).txt', destination: '/indexnow/:key' },
    ],
  }),

  // A native module: it is loaded, not bundled. The fonts are read beside it.
  serverExternalPackages: ['@resvg/resvg-js'],
  outputFileTracingIncludes: { '/social/**': ['./src/social-pictures/fonts/*.ttf'] },

  // The cms makes every size at upload; an optimizer endpoint would only be something to attack.
  images: { unoptimized: true },
  poweredByHeader: false,
  // Where an edge is in front, front/ takes Accept-Encoding off the request, and this does nothing.
  compress: true,
  reactStrictMode: true,
  // `forbidden()`: a preview token that opens nothing is answered with 403.
  experimental: { authInterrupts: true },
  devIndicators: false,
});
