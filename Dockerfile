# The mock as an image. docs/deploy.md tells how to build and run it.
FROM node:22-slim AS build
WORKDIR /source
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm pack --pack-destination /tmp

FROM node:22-alpine
COPY --from=build /tmp/keyspec-*.tgz /tmp/
# Prism answers `--stateless` and `Prefer: dynamic=true`; `--world` reads YAML.
RUN npm install --global /tmp/keyspec-*.tgz @stoplight/prism-http@5.12.0 @stoplight/prism-http-server@5.12.2 yaml@2.9.1 \
  && npm cache clean --force \
  && rm /tmp/keyspec-*.tgz \
  && mkdir /data \
  && chown node:node /data
USER node
VOLUME /data
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/__keyspec/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["keyspec", "mock", "--host", "0.0.0.0", "--state", "/data/state.json"]
