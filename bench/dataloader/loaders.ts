import DataLoader from 'dataloader';
import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';

export type Row = Record<string, unknown>;

/** What is asked of one parent. */
interface Asked {
  id: string;
  first: number;
  after?: string;
}

const ENTITY = (entity: string) =>
  `CASE WHEN ${entity}.key0 IS NULL THEN NULL ELSE [${entity}.id, ${entity}.typename0, ${entity}.name0] END`;
const DETENTION = `link.id, link.status0, link.startNotBefore0, link.startNotAfter0`;

const BY_ID = `UNWIND $m.asks AS ask
MATCH (that:Entity {id: ask.id})
WHERE that.key0 IS NOT NULL
RETURN ask.i, [[that.id, that.typename0, that.name0]]`;

/** The facts of many parents in one statement, each with its other end. */
const list = (match: string, order: string, row: string) => `UNWIND $m.asks AS ask
RETURN ask.i, COLLECT {
  ${match} AND link.key0 > ask.after
  RETURN [${row}]
  ORDER BY ${order}
  LIMIT $first
}`;

const DETENTIONS = list(
  'MATCH (:Entity {id: ask.id})-[link:DETAINED_AT]->(prison) WHERE link.key0 IS NOT NULL',
  'link.key0',
  `${DETENTION}, ${ENTITY('prison')}`,
);
const HELD = list(
  'MATCH (person)-[link:DETAINED_AT]->() WHERE link.objectId = ask.id',
  'link.objectId, link.key0',
  `${DETENTION}, ${ENTITY('person')}`,
);
const SIBLINGS = list(
  'MATCH (:Entity {id: ask.id})-[link:SIBLING_OF]->(relative) WHERE link.key0 IS NOT NULL',
  'link.key0',
  `link.id, link.status0, ${ENTITY('relative')}`,
);
const RELEASES = list(
  'MATCH (:Entity {id: ask.id})-[link:RELEASED_ON]->(event) WHERE link.key0 IS NOT NULL',
  'link.key0',
  `link.id, link.status0, ${ENTITY('event')}`,
);
const TOTAL = `UNWIND $m.asks AS ask
RETURN ask.i, [[COUNT {
  MATCH ()-[link:DETAINED_AT]->()
  WHERE link.objectId = ask.id AND link.key0 IS NOT NULL
  RETURN 1
  LIMIT 1000
}]]`;

export type Run = (cypher: string, parameters: Row) => Promise<unknown[][]>;

/** Runs one statement and gives its rows as lists. */
export const runner =
  (driver: Driver): Run =>
  async (cypher, parameters) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    const { records } = await session.run(cypher, parameters);
    await session.close();
    return records.map((record) => [...record.values()] as unknown[]);
  };

/** The loaders of one request: each sends what was asked in one tick as one statement for each size of page. */
export function loadersOf(run: Run) {
  const loader = (cypher: string) =>
    new DataLoader<Asked, unknown[][], string>((asks) => loadAll(run, cypher, asks), {
      cacheKeyFn: ({ id, first, after = '' }) => [id, first, after].join('|'),
    });
  return {
    entity: loader(BY_ID),
    detentions: loader(DETENTIONS),
    held: loader(HELD),
    siblings: loader(SIBLINGS),
    releases: loader(RELEASES),
    total: loader(TOTAL),
  };
}

async function loadAll(run: Run, cypher: string, asks: readonly Asked[]): Promise<unknown[][][]> {
  const found = asks.map((): unknown[][] => []);
  const sizes = new Set(asks.map(({ first }) => first));
  await Promise.all(
    [...sizes].map(async (first) => {
      const same = asks.flatMap(({ id, after = '', ...ask }, i) => (ask.first === first ? [{ i, id, after }] : []));
      const parameters = { m: { asks: same }, first: neo4j.int(first) };
      for (const [i, rows] of await run(cypher, parameters)) found[i as number] = rows as unknown[][];
    }),
  );
  return found;
}
