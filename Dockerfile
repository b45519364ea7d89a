FROM node:26-slim AS bundle
WORKDIR /app
COPY package.json package-lock.json ./
# Without the programs of tests, which scripts would fetch.
RUN npm ci --ignore-scripts
COPY bundle.ts ./
COPY src src
COPY adapters adapters
RUN npm run bundle

FROM node:26-slim
WORKDIR /app
ENV NODE_ENV=production PORT=3000 NODE_COMPILE_CACHE=/app/compiled
COPY package.json ./
COPY --from=bundle /app/dist src
COPY knowledge knowledge
# The database; a named volume takes over this owner. What is prepared stands apart, where no old volume hides it.
RUN mkdir data prepared compiled && chown node:node data prepared compiled
USER node
# One question has the guide learned now, and shows that the image answers; a start then takes half a second.
RUN node src/start.mjs ask "what do you cover?" && mv data/cache/* prepared/ && rmdir data/cache
# And all code compiled: a new container would do that again at its start, as nothing outlives it.
RUN node src/start.mjs compile
VOLUME /app/data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without a shell or npm between, so that the bot gets the signals and can finish what it has begun.
CMD ["node", "src/start.mjs"]
