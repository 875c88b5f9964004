import { setTimeout } from 'node:timers/promises';
import { connect, type Db } from '../../src/db';
import { emptyGraph } from '../support/graph';
import { testTarget } from '../support/neo4j';
import { answer } from '../support/story';

const STAYING = 600;
/** A hundred writes a second. */
const PAUSE = 10;

let db: Db;
beforeAll(async () => {
  db = await connect(testTarget());
  await emptyGraph(db);
  await db.write((run) => run(STAY, { staying: STAYING }));
}, 60_000);
afterAll(async () => {
  await emptyGraph(db);
  await db.close();
}, 60_000);

const STAY = `CREATE (prison:Entity:Prison {id: 'prison', key0: 'prison|prison', typename0: 'Prison', name0: 'Prison'})
WITH prison
UNWIND range(0, $staying - 1) AS i
WITH prison, right('000' + i, 4) AS number
CREATE (:Entity:Person {id: 's' + number, key0: number + '|s', typename0: 'PrivatePerson', name0: number})
  -[:DETAINED_AT {id: 'd' + number, objectId: 'prison', key0: number + '|s'}]->(prison)`;

/** A newcomer between those who stay, one who leaves, and one who is renamed: keys as the writer would give them. */
const CHANGE = `MATCH (prison:Prison {id: 'prison'})
CREATE (:Entity:Person {id: 'c' + $i, key0: $key, typename0: 'PrivatePerson', name0: $key})
  -[:DETAINED_AT {id: 'e' + $i, objectId: 'prison', key0: $key}]->(prison)
WITH prison
OPTIONAL MATCH (gone:Person {id: 'c' + ($i - 20)})
DETACH DELETE gone
WITH DISTINCT prison
OPTIONAL MATCH (renamed:Person {id: 'c' + ($i - 10)})-[link:DETAINED_AT]->()
SET renamed.key0 = $other, link.key0 = $other`;

/** How many writes there ever were: none gives an id twice. */
let writes = 0;

/** Writes without end, somewhere in the list. */
function writing() {
  let over = false;
  const somewhere = () => `${String(Math.floor(Math.random() * STAYING)).padStart(4, '0')}|t${Math.random()}`;
  const loop = async () => {
    for (; !over; writes++) {
      await db.write((run) => run(CHANGE, { i: writes, key: somewhere(), other: somewhere() }));
      await setTimeout(PAUSE);
    }
  };
  const ended = loop();
  return {
    /** Waits for one more write, however busy the machine is. */
    another: async () => {
      for (const before = writes; writes === before;) await Promise.race([ended, setTimeout(PAUSE)]);
    },
    stop: async () => {
      over = true;
      await ended;
    },
  };
}

interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}
const page = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const LISTS: [list: string, query: (args: string) => string, prefix: string][] = [
  ['persons', (args) => `{ persons(${args}) { ${page} } }`, 's'],
  ['detentions at a prison', (args) => `{ prison(id: "prison") { detentions(${args}) { ${page} } } }`, 'd'],
];

async function read(query: string): Promise<Page> {
  const { persons, prison, errors } = await answer<{
    persons?: Page;
    prison?: { detentions: Page };
    errors?: string[];
  }>(db, query);
  if (errors) throw new Error(errors.join(' '));
  return (persons ?? prison?.detentions) as Page;
}

test.each(LISTS)(
  'nothing that stays is missed or given twice while others come and go, among %s',
  async (_, query, prefix) => {
    const all = Array.from({ length: STAYING }, (_, i) => prefix + String(i).padStart(4, '0'));
    for (const forward of [true, false]) {
      const writer = writing();
      const found: string[] = [];
      for (let args = forward ? 'first: 7' : 'last: 7', more = true; more;) {
        const { nodes, pageInfo } = await read(query(args));
        const ids = nodes.map(({ id }) => id).filter((id) => id.startsWith(prefix));
        found.push(...(forward ? ids : ids.reverse()));
        await writer.another();
        more = forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
        args = forward ? `first: 7, after: "${pageInfo.endCursor}"` : `last: 7, before: "${pageInfo.startCursor}"`;
      }
      await writer.stop();
      expect(found).toEqual(forward ? all : [...all].reverse());
    }
  },
  120_000,
);

test.each(LISTS)(
  'a cursor leads on from where its row was, among %s',
  async (_, query, prefix) => {
    const key = '0300|sa';
    await db.write((run) => run(CHANGE, { i: 1_000_000, key, other: key }));
    const before = await read(query('first: 100'));
    const rows = [before];
    while (!rows.at(-1)!.nodes.some(({ id }) => id.endsWith('1000000'))) {
      rows.push(await read(query(`first: 1, after: "${rows.at(-1)!.pageInfo.endCursor}"`)));
    }
    const cursor = rows.at(-1)!.pageInfo.endCursor;
    await db.write((run) => run("MATCH (gone {id: 'c1000000'}) DETACH DELETE gone"));
    const next = await read(query(`first: 100, after: "${cursor}"`));
    const previous = await read(query(`last: 100, before: "${cursor}"`));
    expect(next.nodes.find(({ id }) => id.startsWith(prefix))).toEqual({ id: `${prefix}0301` });
    expect(previous.nodes.filter(({ id }) => id.startsWith(prefix)).at(-1)).toEqual({ id: `${prefix}0300` });
  },
  120_000,
);

test('what was erased while it was read is read again, but not for ever', async () => {
  let torn = 1;
  const tearing: Db = {
    ...db,
    read: async (...asked) => {
      const answers = (await db.read(...asked)) as [number, unknown[][], number][];
      // The first column is the place in the list, the second the id.
      if (torn-- > 0) for (const [, rows] of answers) for (const row of rows) row[1] = null;
      return answers;
    },
  };
  const ask = () => answer(tearing, '{ persons(first: 1) { nodes { id } } }');
  expect(await ask()).toEqual({ persons: { nodes: [{ id: expect.any(String) }] } });
  torn = 1_000;
  expect(await ask()).toEqual({ errors: ['There is no id.'] });
  expect(torn).toBe(1_000 - 4);
});
