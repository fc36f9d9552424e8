# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /app
RUN npm install --global --no-fund --no-audit pnpm@12.21.0
# The manifests first: the layer with the packages is kept until one of them changes. node itself comes from the image.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/devdb/package.json packages/devdb/
COPY packages/shared/package.json packages/shared/
COPY bench/package.json bench/
COPY attack/package.json attack/
RUN pnpm install --frozen-lockfile
COPY . .
RUN pnpm build

FROM node:24-bookworm-slim AS packages
WORKDIR /app
RUN npm install --global --no-fund --no-audit pnpm@12.21.0
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY packages/devdb/package.json packages/devdb/
COPY packages/shared/package.json packages/shared/
# Only what the API needs at run time: no compiler, no test tools, no embedded PostgreSQL.
RUN pnpm install --frozen-lockfile --prod --no-optional --filter "@eigenkleur/api..."

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    PORT=4000 \
    EIGENKLEUR_KEY_DIR=/var/lib/eigenkleur/keys \
    EIGENKLEUR_DATA_DIR=/var/lib/eigenkleur/data
WORKDIR /app
RUN groupadd --system --gid 10001 eigenkleur \
 && useradd --system --uid 10001 --gid eigenkleur --no-create-home --shell /usr/sbin/nologin eigenkleur \
 && install -d -m 700 -o eigenkleur -g eigenkleur /var/lib/eigenkleur/keys /var/lib/eigenkleur/data
COPY --from=packages /app ./
COPY --from=build /app/packages/shared/dist packages/shared/dist
COPY --from=build /app/packages/devdb/dist packages/devdb/dist
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/api/migrations apps/api/migrations
COPY --from=build /app/apps/api/seed apps/api/seed
COPY --from=build /app/apps/web/dist apps/web/dist
COPY --from=build /app/apps/web/src/gql/persisted-documents.json apps/web/src/gql/
# The code belongs to root: the account that runs it cannot change it.
USER eigenkleur
EXPOSE 4000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
