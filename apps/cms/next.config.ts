import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const here = path.dirname(fileURLToPath(import.meta.url));

const nextConfig: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  output: 'standalone',
  outputFileTracingRoot: path.resolve(here, '../..'),
  turbopack: { root: path.resolve(here, '../..') },
  transpilePackages: ['@rolebook/contract', '@rolebook/emails', '@rolebook/salary'],
  poweredByHeader: false,
  // Types are checked by tsc over the whole workspace, tests included; checking them again would only slow the build.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  images: { unoptimized: true },
  // `proxy.ts` stands before every request, and Next cuts what passes it after 10 MB: pictures and imports are larger.
  experimental: { proxyClientMaxBodySize: '33mb' },
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
