# Builds the pages with all packages, then keeps what a running Tuki needs.
FROM node:24-slim AS build
WORKDIR /tuki
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY tsconfig.json vite.config.ts ./
COPY app ./app
COPY db ./db
COPY public ./public
RUN node app/cli/tuki.mjs build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /tuki
COPY --from=build /tuki/package.json /tuki/package-lock.json ./
COPY --from=build /tuki/node_modules ./node_modules
COPY --from=build /tuki/app ./app
COPY --from=build /tuki/db ./db
COPY --from=build /tuki/build ./build
COPY LICENSE NOTICES.md ./
COPY public/fonts/OFL.txt ./public/fonts/
# The image's own plain user; the code is not theirs to write to, the data is nobody else's to read.
RUN install --directory --owner=node --group=node --mode=0700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "app/cli/tuki.mjs"]
CMD ["serve"]
