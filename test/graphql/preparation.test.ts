import { revokeKey } from '../../src/apiKey/manage';
import { connect, type Db } from '../../src/db';
import { nouns } from '../../src/graph/nouns';
import type { Level } from '../../src/level';
import { preparing } from '../../src/graphql/preparation';
import { warm } from '../../src/read/warm';
import { type Server, startServer } from '../../src/server';
import { emptyGraph } from '../support/graph';
import { askWith, keeper, KEYS, newKey } from '../support/keys';
import { testTarget } from '../support/neo4j';
import { until } from '../support/until';

let db: Db;
/** The statements that were read, and what keeps one from being. */
let read: string[] = [];
let broken = (_cypher: string) => false;
/** Neo4j, without the half minute that it takes to plan. */
let watched: Db;
/** For each level the last statement that is planned for it and for no other. */
let marks: string[];
const servers: Server[] = [];

beforeAll(async () => {
  db = await connect(testTarget());
  await emptyGraph(db);
  const levels = await Promise.all(([0, 1, 2] as const).map(statementsOf));
  const planned = new Set(levels.flat());
  watched = {
    ...db,
    read: (cypher, ...rest) => {
      read.push(cypher);
      if (broken(cypher)) return Promise.reject(new Error('broken'));
      return planned.has(cypher) ? Promise.resolve([]) : db.read(cypher, ...rest);
    },
  };
  marks = levels.map((own) =>
    own.findLast((text) => levels.every((level) => level === own || !level.includes(text))),
  ) as string[];
});
beforeEach(() => {
  read = [];
  broken = () => false;
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await emptyGraph(db);
  await db.close();
});

async function statementsOf(level: Level): Promise<string[]> {
  const texts: string[] = [];
  await warm(nouns, { ...db, read: async (cypher) => (texts.push(cypher), []) }, level);
  return texts;
}

const timesPlanned = (level: number) => read.filter((cypher) => cypher === marks[level]).length;

test('what everybody asks is planned at the start, and what holders of keys may ask that are there', async () => {
  const { id } = await newKey(db, { scopes: ['read:restricted'] });
  await preparing(watched).prepared;
  expect(timesPlanned(0)).toBe(1);
  await until(() => timesPlanned(2) === 1);
  expect(timesPlanned(1)).toBe(0);
  await revokeKey(keeper(db), id);
});

test('another level is planned when its first key is used, and once', async () => {
  const preparation = preparing(watched);
  await preparation.prepared;
  const server = await startServer({ db: watched, host: '127.0.0.1', port: 0, keys: KEYS, preparation });
  servers.push(server);
  const { key } = await newKey(db);
  expect((await askWith(server.url, undefined)).status).toBe(200);
  expect(timesPlanned(1)).toBe(0);
  for (const each of [key, key]) await askWith(server.url, each);
  await preparation.prepareLevel(1);
  expect([0, 1, 2].map(timesPlanned)).toEqual([1, 1, 0]);
});

test('a level that could not be planned is planned when it is wanted again', async () => {
  const { prepared, prepareLevel } = preparing(watched);
  await prepared;
  broken = (cypher) => cypher === marks[2];
  await expect(prepareLevel(2)).rejects.toThrow('broken');
  broken = () => false;
  await prepareLevel(2);
  expect(timesPlanned(2)).toBe(2);
});
