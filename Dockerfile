# Every image of the product, by target: web, cms, tools (worker and migration), edge.
# docker build --target web .
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS manifests
WORKDIR /rolebook
# Manifests alone, so that the dependency layers below survive a change of source.
COPY . /all
RUN cd /all && find . -name package.json -not -path '*/node_modules/*' -exec cp --parents {} /rolebook/ \; \
  && cp package-lock.json /rolebook/

FROM ${NODE_IMAGE} AS dependencies
WORKDIR /rolebook
COPY --from=manifests /rolebook ./
RUN npm ci

FROM dependencies AS build
COPY . .
ENV NEXT_TELEMETRY_DISABLED=1
# Needs no database, no cms and no secrets: nothing about an installation is baked in.
RUN npx turbo run build

FROM ${NODE_IMAGE} AS runtime
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
# The apps end by themselves, without dropping a request: the edge, which asks every 2 s, gets the time to notice.
ENV NEXT_MANUAL_SIG_HANDLE=1 DRAIN_SECONDS=7
WORKDIR /rolebook
# Uploads and rendered pages: the only folders that a process may write to. A volume takes over the owner of the folder
# that it is mounted on, so each must exist here.
RUN mkdir -p /data/media /data/web-cache && chown -R node:node /data
USER node

FROM runtime AS web
COPY --from=build /rolebook/apps/web/.next/standalone ./
COPY --from=build /rolebook/apps/web/.next/static ./apps/web/.next/static
COPY --from=build /rolebook/apps/web/public ./apps/web/public
ENV HOSTNAME=0.0.0.0 PORT=3000 WEB_CACHE_DIR=/data/web-cache
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/livez').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/web/server.js"]

FROM runtime AS cms
COPY --from=build /rolebook/apps/cms/.next/standalone ./
COPY --from=build /rolebook/apps/cms/.next/static ./apps/cms/.next/static
COPY --from=build /rolebook/apps/cms/public ./apps/cms/public
ENV HOSTNAME=0.0.0.0 PORT=3001 MEDIA_DIR=/data/media
EXPOSE 3001
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3001/livez').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/cms/server.js"]

# The worker and the migration run TypeScript from source: Next's standalone output holds only what pages import.
FROM ${NODE_IMAGE} AS production-dependencies
WORKDIR /rolebook
COPY --from=manifests /rolebook ./
RUN npm ci --omit=dev

FROM runtime AS tools
COPY --from=production-dependencies /rolebook ./
COPY tsconfig.base.json ./
COPY packages ./packages
COPY apps/cms ./apps/cms
ENV MEDIA_DIR=/data/media
WORKDIR /rolebook/apps/cms
CMD ["node", "--import", "tsx", "src/worker/main.ts"]

FROM debian:bookworm-slim AS edge
RUN apt-get update \
  && apt-get install -y --no-install-recommends varnish varnish-modules nodejs \
  && rm -rf /var/lib/apt/lists/*
COPY apps/edge/default.vcl apps/edge/render-configuration.mjs apps/edge/start.sh /edge/
# Rules compiled at start, and what Varnish's processes share.
ENV EDGE_RUN_DIR=/tmp/edge
USER vcache
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/edge/livez').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["sh", "/edge/start.sh"]
