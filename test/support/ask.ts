import { connect, type Db } from '../../src/db';
import { seed } from '../../src/seed';
import { type Server, startServer } from '../../src/server';
import { migrate } from '../../src/write/model/model';
import { emptyGraph } from './graph';
import { KEYS } from './keys';
import { testTarget } from './neo4j';

export interface Answered {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string; requestId: string } }[];
}

let db: Db;
let server: Server;

/** A test file that imports this has a server over the story, on real HTTP. */
beforeAll(async () => {
  const quiet = () => undefined;
  db = await connect(testTarget());
  await migrate(db, quiet);
  await emptyGraph(db);
  await seed(db, quiet);
  server = await startServer({ db, host: '127.0.0.1', port: 0, keys: KEYS });
});

afterAll(async () => {
  await server.stop();
  await db.close();
});

/** Asks the server as any client would. */
export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answered> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answered;
}

/** The graph behind the server. */
export const graph = (): Db => db;

/** The address of the server, without a slash at the end. */
export const address = (): string => server.url;
