import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { GraphQLSchema } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';

/** The library is one of the benchmark's own packages, which a check of the types need not have. */
interface Library {
  Neo4jGraphQL: new (options: object) => { getSchema(): Promise<GraphQLSchema> };
}
const { Neo4jGraphQL } = createRequire(__filename)('@neo4j/graphql') as Library;

/** Serves type definitions as the library's documentation sets it up; `tuned` with what makes it faster. */
async function main(file: string, isTuned: boolean): Promise<void> {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', PORT } = process.env;
  const options = isTuned ? { disableLosslessIntegers: true, fetchSize: 1_000, telemetryDisabled: true } : {};
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), options);
  const typeDefs = readFileSync(join(__dirname, `${file}.graphql`), 'utf8');
  const features = { filters: { String: { GT: true, GTE: true, LTE: true } } };
  const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
  const plugins = isTuned ? [ApolloServerPluginCacheControlDisabled()] : [];
  const server = new ApolloServer({ schema, plugins, stopOnTerminationSignals: false });
  const context = async ({ req }: { req: object }) => ({ req });
  await startStandaloneServer(server, { context, listen: { host: '127.0.0.1', port: Number(PORT) } });
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, () => void stop(server, driver));
  console.log('ready');
}

async function stop(server: ApolloServer, driver: Driver): Promise<void> {
  await server.stop();
  await driver.close();
  process.exit(0);
}

const [file = '', tuned] = process.argv.slice(2);
void main(file, tuned === 'tuned');
