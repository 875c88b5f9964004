import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createKey, revokeKey, type Keeper } from '../../src/apiKey/manage';
import { keysOf } from '../../src/apiKey/pepper';
import { COMMAND } from '../../src/audit/entry';
import { readConfig } from '../../src/config';
import { connect, type Db } from '../../src/db';
import { emptyGraph } from '../support/graph';
import { askWith } from '../support/keys';
import { freePort, testTarget } from '../support/neo4j';
import { endPrograms, startProgram } from '../support/program';

const ROUNDS = 100;
const CALLERS = 8;

let db: Db;
let keeper: Keeper;
let urls: string[];
const home = mkdtempSync(join(tmpdir(), 'habeas-revoke-'));
beforeAll(async () => {
  const { uri, user, password } = testTarget();
  db = await connect(testTarget());
  await emptyGraph(db);
  const env = { HABEAS_HOME: home, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  keeper = { ...keysOf(readConfig(env)), db, actor: COMMAND };
  urls = [];
  for (let i = 0; i < 2; i++) {
    const port = await freePort();
    const program = startProgram(['node', 'bootstrap.mjs', 'node', 'dist/main.js'], {
      env: { ...env, PORT: String(port) },
    });
    await program.until('Habeas is ready');
    urls.push(`http://127.0.0.1:${port}`);
  }
}, 300_000);
afterAll(async () => {
  await endPrograms();
  await db.close();
  rmSync(home, { recursive: true });
}, 60_000);

const make = () => createKey(keeper, { owner: 'Tree', purpose: 'tests', scopes: ['read:partner'], days: 1 });

test(`a key that is revoked is refused within a second by two processes under load, ${ROUNDS} times of ${ROUNDS}`, async () => {
  const { key: always } = await make();
  let [isOver, answered] = [false, 0];
  const load = Array.from({ length: CALLERS }, async (_, i) => {
    while (!isOver) {
      const { status } = await askWith(urls[i % 2] ?? '', always, '{ __typename }');
      if (status !== 200) throw new Error(`Somebody whose key is valid got ${status}.`);
      answered++;
    }
  });
  const begin = performance.now();
  let late = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { id, key } = await make();
    const statuses = () => Promise.all(urls.map(async (url) => (await askWith(url, key, '{ __typename }')).status));
    expect(await statuses()).toEqual([200, 200]);
    await revokeKey(keeper, id);
    await sleep(1_000);
    late += (await statuses()).filter((status) => status !== 401).length;
  }
  isOver = true;
  await Promise.all(load);
  console.info(`${Math.round((answered * 1_000) / (performance.now() - begin))} other questions a second meanwhile`);
  expect(late).toBe(0);
}, 600_000);
