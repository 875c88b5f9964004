import { connect, type Db } from '../../src/db';
import { type Server, startServer } from '../../src/server';
import { migrate } from '../../src/write/model/model';
import { type OwnNeo4j, ownNeo4j } from './ownNeo4j';
import { post } from './stub';
import { until } from './until';

/** In ms: 5 s, and what a busy machine may add. */
export const SOON = 8_000;
export const QUESTION = '{ persons { nodes { id } } }';

/** What became of a question: its code, OK where it has none. */
export async function codeOf(answer: Promise<Response>): Promise<string> {
  const { errors } = (await (await answer).json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? 'OK';
}

/** A test file that calls this has a Neo4j of its own, to be broken, and a server over it that has answered before. */
export function toBeBroken(folder?: string) {
  let neo4j: OwnNeo4j;
  let db: Db;
  let server: Server;
  beforeAll(async () => {
    neo4j = await ownNeo4j(folder);
    db = await connect(neo4j.target);
    await migrate(db, () => undefined);
    server = await startServer({ db, host: '127.0.0.1', port: 0 });
    await until(answers);
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await db.close();
    await neo4j.stop();
  }, 120_000);
  const code = () => codeOf(post(server.url, QUESTION));
  const answers = async () => (await code()) === 'OK';
  return {
    get neo4j() {
      return neo4j;
    },
    get db() {
      return db;
    },
    get url() {
      return server.url;
    },
    code,
    answers,
    ready: async () => (await fetch(`${server.url}/health/ready`)).ok,
    lives: async () => (await fetch(`${server.url}/health/live`)).ok,
  };
}

/** Many who ask at once: what became of their questions, how long the slowest waited in ms, and whether those sent away were told when to come again. */
export async function callers(url: string, count: number) {
  const times: number[] = [];
  const codes = new Set<string>();
  const told = new Set<string | null>();
  const one = async () => {
    const begin = performance.now();
    const response = await post(url, QUESTION);
    if (response.status === 503) told.add(response.headers.get('retry-after'));
    codes.add(await codeOf(Promise.resolve(response)));
    times.push(performance.now() - begin);
  };
  await Promise.all(Array.from({ length: count }, one));
  return { codes: [...codes].sort(), slowest: Math.max(...times), told: [...told] };
}
