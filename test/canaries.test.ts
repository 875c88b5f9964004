import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Db } from '../src/db';
import { type Server, startServer } from '../src/server';
import { write } from '../src/write/writer';
import { emptyGraph } from './support/graph';
import { KEYS, newKey } from './support/keys';
import { testTarget } from './support/neo4j';
import { entity, figure, source, stage, statement } from './support/records';

/** Fifty of a kind: names, notes and numbers of people in danger, each another and found nowhere else. */
const canaries = (kind: string) => Array.from({ length: 50 }, (_, i) => `Canary${kind}${1_000 + i}Zz`);
const [stored, asked, sent, ids] = [canaries('Stored'), canaries('Asked'), canaries('Sent'), canaries('Id')];
const ALL = /canary(stored|asked|sent|id)\d+zz/i;

let db: Db;
let server: Server;
const log: object[] = [];
const printed: string[] = [];
beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  db = await connect(testTarget());
  await emptyGraph(db);
  await write(db, await withCanaries());
  server = await startServer({ db, host: '127.0.0.1', port: 0, keys: KEYS, log: (entry) => log.push(entry) });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await emptyGraph(db);
  await db.close();
  jest.restoreAllMocks();
});

/** Names, notes, words, addresses and populations that only those who look after the graph may see. */
async function withCanaries() {
  const visibility = 'RESTRICTED' as const;
  const { entities, sources } = stage();
  const at = (i: number) => String(stored[i]);
  const ten = [...Array(10).keys()];
  return {
    entities: [
      ...entities,
      ...ten.map((i) => entity(`e${i}`, { names: [{ text: at(i) }], note: at(10 + i), visibility })),
    ],
    sources: [
      ...sources,
      ...ten.map((i) => source(`s${i}`, { subject: at(20 + i), url: `https://example.org/${at(20 + i)}`, visibility })),
    ],
    statements: ten.map((i) =>
      statement(`t${i}`, { relation: 'SAYS', object: undefined, text: at(30 + i), visibility }),
    ),
    figures: ten.map((i) => figure(`f${i}`, { population: at(40 + i), visibility })),
  };
}

/** What is answered, headers and all, whatever is asked. */
function ask(path: string, headers: Record<string, string>, body?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sending = request(server.url + path, { method: body ? 'POST' : 'GET', headers }, (response) => {
      let text = JSON.stringify(response.headers);
      response.on('data', (chunk: Buffer) => (text += String(chunk))).on('end', () => resolve(text));
    });
    sending.on('error', reject).end(body);
  });
}

const post = (question: object, headers = {}) =>
  ask('/graphql', { 'content-type': 'application/json', ...headers }, JSON.stringify(question));

const documents = (canary: string) => [
  {
    query: 'query ($t: String!) { search(text: $t) { totalCount nodes { matched { text } } } }',
    variables: { t: canary },
  },
  {
    query: 'query ($d: Date!) { persons { nodes { detentions(asOf: $d) { totalCount } } } }',
    variables: { d: canary },
  },
  { query: `{ persons(first: "${canary}") { totalCount } }` },
  { query: `query ${canary} { nothing }` },
  { query: '{ __typename }', variables: { [canary]: canary }, operationName: canary },
];

test('200 names, notes and numbers, stored or sent, are in no log, error, header or output', async () => {
  const { key } = await newKey(db);
  const answers: string[] = [];
  for (const canary of asked) for (const question of documents(canary)) answers.push(await post(question));
  for (const canary of sent) {
    const headers = {
      'user-agent': canary,
      referer: `https://example.org/${canary}`,
      'x-request-id': canary,
      cookie: canary,
    };
    answers.push(await post({ query: '{ persons { nodes { name note } } }' }, headers));
    answers.push(
      await post({ query: '{ __typename }' }, { authorization: `Bearer ${canary}`, 'x-forwarded-for': canary }),
    );
    answers.push(await ask(`/${canary}?${canary}=${canary}`, headers));
  }
  for (const canary of ids) {
    answers.push(await post({ query: `{ node(id: "${canary}") { id } nodes(ids: ["${canary}"]) { id } }` }));
    answers.push(await post({ query: `{ persons(after: "${canary}") { totalCount } }` }));
    answers.push(
      await ask(
        `/export.csv?query=${encodeURIComponent(`{ person(id: "${canary}") { releases { nodes { id } } } }`)}`,
        {},
      ),
    );
  }
  const everything =
    '{ persons { nodes { name note } } figures { nodes { population } } sources { nodes { subject url } } }';
  answers.push(
    await post({ query: everything }),
    await post({ query: everything }, { authorization: `Bearer ${key}` }),
  );
  expect(answers).toHaveLength(552);
  expect(answers.filter((answer) => ALL.test(answer)).map((answer) => answer.slice(0, 500))).toEqual([]);
  expect(log.length).toBeGreaterThanOrEqual(answers.length);
  expect(log.filter((entry) => ALL.test(JSON.stringify(entry)))).toEqual([]);
  expect(printed.filter((text) => ALL.test(text))).toEqual([]);
}, 180_000);

test('who may see them does, so that they were there to be found', async () => {
  const { key } = await newKey(db, { scopes: ['read:restricted'] });
  // From where so many wrong keys came, a key is known by what each server looks up anyhow.
  await sleep(500);
  const query = `{ search(text: "${stored[0]}") { nodes { matched { text } } } }`;
  expect(await post({ query }, { authorization: `Bearer ${key}` })).toContain(String(stored[0]));
});
