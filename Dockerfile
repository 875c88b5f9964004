# The API alone; docker-compose.yml puts a Neo4j beside it.
FROM node:20-bookworm-slim AS build
WORKDIR /habeas
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY src src
COPY schema schema
COPY explorer explorer
RUN npx tsc && npx vite build explorer && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /habeas
COPY --from=build /habeas/node_modules node_modules
COPY --from=build /habeas/dist dist
COPY --from=build /habeas/explorer/dist explorer/dist
COPY package.json ./
COPY schema schema
COPY cypher cypher
COPY seeds seeds
COPY bin bin
# The pepper of the keys and the ledger of what was taken down: docker-compose.yml keeps it in a volume.
RUN mkdir .habeas && chown node .habeas
VOLUME /habeas/.habeas
USER node
EXPOSE 4000
CMD ["node", "dist/main.js"]
