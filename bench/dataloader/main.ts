import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { makeExecutableSchema } from '@graphql-tools/schema';
import express from 'express';
import neo4j from 'neo4j-driver';
import { loadersOf, runner } from './loaders';
import { type Context, resolvers } from './resolvers';

const folder = join(__dirname, '..', '..', 'schema');

/** Serves Habeas's schema, as far as the questions need it. */
async function main(): Promise<void> {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', PORT } = process.env;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
  const typeDefs = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const resolverValidationOptions = { requireResolversForResolveType: 'ignore' } as const;
  const schema = makeExecutableSchema({ typeDefs, resolvers: resolvers as never, resolverValidationOptions });
  const apollo = new ApolloServer<Context>({
    schema,
    plugins: [ApolloServerPluginCacheControlDisabled()],
    csrfPrevention: false,
  });
  await apollo.start();
  const run = runner(driver);
  const context = async () => ({ run, loaders: loadersOf(run) });
  const app = express().use('/graphql', express.json(), expressMiddleware(apollo, { context }));
  const server = createServer(app).listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await driver.close();
    process.exit(0);
  };
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => void stop());
}

void main();
