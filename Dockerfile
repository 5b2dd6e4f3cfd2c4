# syntax=docker/dockerfile:1
# The current LTS: Node 20 still runs Dateline, but gets no security fixes any more.
ARG NODE_IMAGE=docker.io/library/node:24-bookworm-slim

FROM ${NODE_IMAGE} AS deps
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY tools/copy-data.mjs ./tools/
COPY src ./src
RUN npm run build

FROM ${NODE_IMAGE} AS runtime
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 CACHE=off NODE_OPTIONS=--enable-source-maps
WORKDIR /app
# Everything belongs to root: the server reads its files and cannot change them.
COPY --from=deps /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE NOTICE ./
COPY seeds ./seeds
USER node
EXPOSE 3000
# The start period is generous for large folders: the server is not ready until the corpus is built.
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||3000)+'/health/ready').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# PID 1 itself, with no shell between: it gets SIGTERM, stops being ready, finishes its requests and exits.
CMD ["node", "dist/main.js"]
