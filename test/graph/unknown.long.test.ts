import { connect, type Db } from '../../src/db';
import { type Server, startServer } from '../../src/server';
import { write } from '../../src/write/writer';
import { emptyGraph } from '../support/graph';
import { testTarget } from '../support/neo4j';
import { fixture } from '../support/slow/fixture';

const SAMPLES = 4_000;

let db: Db;
let server: Server;
beforeAll(async () => {
  db = await connect(testTarget());
  await emptyGraph(db);
  for (const batch of fixture()) await write(db, batch);
  server = await startServer({ db, host: '127.0.0.1', port: 0 });
}, 300_000);
afterAll(async () => {
  await server.stop();
  await db.close();
});

/** In ms: how long an answer takes. */
async function taken(query: string, id: string): Promise<number> {
  const begin = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id } }),
  });
  await response.text();
  return performance.now() - begin;
}

const medianOf = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** Somebody hidden with a long life: what is behind an id must not be felt. */
const RICHEST = 'MATCH (n:Person) WHERE n.key0 IS NULL RETURN n.id ORDER BY COUNT { (n)--() } DESC LIMIT 1';

test.each([
  ['a look-up', 'query ($id: ID!) { node(id: $id) { id } }'],
  ['a person', 'query ($id: ID!) { person(id: $id) { name detentions { totalCount } relatives { nodes { id } } } }'],
  ['a path', 'query ($id: ID!) { paths(from: $id, to: "AAAAAAAAAAAAAAAB") { length } }'],
])(
  'the time that an answer takes does not tell a hidden id from one that was never there: %s',
  async (name, query) => {
    const ids = { hidden: String((await db.read(RICHEST, {}))[0]?.[0]), absent: 'AAAAAAAAAAAAAAAA' };
    const times = { hidden: [] as number[], absent: [] as number[] };
    for (let i = -200; i < SAMPLES; i++) {
      // Taking turns, in a turning order, so that what else the machine does falls on both alike.
      for (const which of i % 2 ? (['hidden', 'absent'] as const) : (['absent', 'hidden'] as const)) {
        const ms = await taken(query, ids[which]);
        if (i >= 0) times[which].push(ms);
      }
    }
    const [hidden, absent] = [medianOf(times.hidden), medianOf(times.absent)];
    console.log(`${name}: hidden ${hidden.toFixed(3)} ms, absent ${absent.toFixed(3)} ms, ${SAMPLES} of each`);
    expect(Math.abs(hidden / absent - 1)).toBeLessThan(0.05);
  },
  1_200_000,
);
