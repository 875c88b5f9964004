import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { counterOf } from '../../src/budget/counter';
import { connect, type Db } from '../../src/db';
import { seed } from '../../src/seed';
import { write } from '../../src/write/writer';
import { emptyGraph } from '../support/graph';
import { alike, keeping, type Keeping } from '../support/kept';
import { newKey } from '../support/keys';
import { testTarget } from '../support/neo4j';
import { entity, stage, statement } from '../support/records';

const folder = mkdtempSync(join(tmpdir(), 'habeas-cache-'));
const ledger = join(folder, 'takedowns.ndjson');

/** Connections of their own, as other processes have: one for each server, and one for whoever writes. */
let dbs: [Db, Db, Db];
let here: Keeping;
let there: Keeping;
let plain: Keeping;
let keys: Record<'partner' | 'restricted' | 'admin', string>;

beforeAll(async () => {
  dbs = [await connect(testTarget()), await connect(testTarget()), await connect(testTarget())];
  await emptyGraph(dbs[2]);
  await seed(dbs[2], () => undefined);
  const { entities, sources } = stage();
  await write(dbs[2], { entities, sources, statements: [statement('held-1', { from: '2024-01-01' })] });
  const keyOf = async (scope: 'read:partner' | 'read:restricted' | 'admin') =>
    (await newKey(dbs[2], { scopes: [scope] })).key;
  keys = {
    partner: await keyOf('read:partner'),
    restricted: await keyOf('read:restricted'),
    admin: await keyOf('admin'),
  };
  here = await keeping(dbs[0], { ledger });
  const counter = counterOf({ budgets: { isOn: false, valkey: undefined } }, () => undefined);
  there = await keeping(dbs[1], { ledger, counter });
  plain = await keeping(dbs[1], { ledger, cache: 0 });
}, 120_000);
afterAll(async () => {
  await Promise.all([here, there, plain].map(({ server }) => server.stop()));
  await Promise.all(dbs.map((db) => db.close()));
  rmSync(folder, { recursive: true });
});

const ROUNDS = 10;

const NAMES = '{ persons(first: 100) { totalCount nodes { id name names { text } detentions { totalCount } } } }';

/** A server that keeps nothing sends no other encoding, so that its answers differ by nothing. */
const withoutVary = (told: Parameters<typeof alike>[0]) => {
  const { headers, ...rest } = alike(told);
  return { ...rest, headers: { ...headers, vary: String(headers.vary).replace('Accept-Encoding, ', '') } };
};

test.each([
  ['everybody', () => undefined],
  ['a partner', () => keys.partner],
])('%s is answered the same bytes from before, at first, and by a server that keeps nothing', async (_who, keyOf) => {
  const key = keyOf();
  const asked = { query: NAMES, ...(key && { key }) };
  // A busy machine may learn the graph's revision late, and keeps nothing before.
  while (!(await here.ask({ ...asked, query: '{ prisons { totalCount } }' })).kept);
  for (const method of ['POST', 'GET'] as const) {
    const usual = await plain.ask({ ...asked, method });
    const first = await here.ask({ ...asked, method });
    const second = await here.ask({ ...asked, method });
    expect([usual.kept, first.kept, second.kept, second.status]).toEqual([false, false, true, 200]);
    expect(withoutVary(first)).toEqual(withoutVary(usual));
    expect(alike(second)).toEqual(alike(first));
    expect(second.headers['cache-control']).toBe(key ? 'no-store' : method === 'GET' ? 'public, no-cache' : undefined);
  }
});

test.each([
  ['somebody who sees what is restricted', () => keys.restricted, NAMES],
  ['an admin', () => keys.admin, NAMES],
  ['a partner who asks for the schema', () => keys.partner, '{ __schema { types { name } } }'],
])('%s is never answered from before', async (_who, keyOf, query) => {
  for (let time = 0; time < 3; time++)
    expect(await here.ask({ query, key: keyOf() })).toMatchObject({ status: 200, kept: false });
});

test('each read of what is restricted is on record', async () => {
  const count = async () =>
    Number((await dbs[2].read("MATCH (e:AuditEntry {act: 'READ'}) RETURN count(*)", {}))[0]?.[0]);
  const before = await count();
  for (let time = 0; time < 3; time++) await here.ask({ query: NAMES, key: keys.restricted });
  expect(await count()).toBe(before + 3);
});

test('a key that is wrong or ended opens nothing that was kept', async () => {
  const wrong = `${keys.partner.slice(0, -1)}x`;
  await here.ask({ query: NAMES, key: keys.partner });
  for (const headers of [{ authorization: `Bearer ${wrong}` }, { authorization: 'Basic x' }])
    expect(await here.ask({ query: NAMES, headers })).toMatchObject({ status: 401, kept: false });
});

const idOf = async (name: string) => {
  const [row] = await dbs[2].read('MATCH (p:Person {name0: $name}) RETURN p.id', { name });
  return String(row?.[0]);
};

test('who is taken down here is told by nobody: at once here, and within a second there', async () => {
  const id = await idOf('ana');
  const seen = async (server: Keeping) => (await server.ask({ query: NAMES })).bytes.includes(id);
  const mutation = 'mutation ($id: ID!, $kind: TakedownKind!) { takeDown(id: $id, kind: $kind) { id } }';
  for (const [kind, isSeen] of [
    ['HIDE', false],
    ['SHOW', true],
    ['ERASE', false],
  ] as const) {
    for (const server of [here, there]) {
      await server.ask({ query: NAMES });
      expect(await server.ask({ query: NAMES })).toMatchObject({ kept: true });
      expect(await seen(server)).toBe(!isSeen);
    }
    const done = await here.ask({ query: mutation, variables: { id, kind }, key: keys.admin });
    expect(done.bytes.toString()).toContain(id);
    expect(await seen(here)).toBe(isSeen);
    await sleep(1_000);
    expect(await seen(there)).toBe(isSeen);
  }
}, 60_000);

const NEW = '{ persons(where: { text: "new" }) { nodes { name } } }';

test(`nobody who asks a second after another process has written is told what was before, ${ROUNDS} times of ${ROUNDS}`, async () => {
  let isOver = false;
  const load = Array.from({ length: 4 }, async () => {
    while (!isOver) await Promise.all([there.ask({ query: NEW }), sleep(5)]);
  });
  const late: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await write(dbs[2], { entities: [entity(`new-${round}`, { names: [{ text: `new ${round}` }] })] });
    const begin = performance.now();
    late[round] = -1;
    for (let asked = 0; asked < 1_200;) {
      asked = performance.now() - begin;
      const told = await there.ask({ query: NEW });
      if (!told.bytes.includes(`"new ${round}"`)) late[round] = asked;
      await sleep(5);
    }
  }
  isOver = true;
  await Promise.all(load);
  expect(there.entries.filter(({ kept }) => kept).length).toBeGreaterThan(50 * ROUNDS);
  expect(Math.max(...late)).toBeLessThan(1_000);
}, 120_000);

test('what is written above a level leaves what that level is told from before, and its tag, as it was', async () => {
  const asked = { query: NAMES, method: 'GET' } as const;
  const partner = { query: NAMES, key: keys.partner };
  const before = await here.ask(asked);
  await here.ask(partner);
  await write(dbs[2], {
    entities: [entity('hidden', { visibility: 'PARTNER' })],
    statements: [statement('hidden-held', { subject: 'hidden', from: '2024-01-01', visibility: 'PARTNER' })],
  });
  await sleep(300);
  const [after, forPartner] = [await here.ask(asked), await here.ask(partner)];
  expect([after.kept, forPartner.kept]).toEqual([true, false]);
  expect(alike(after)).toEqual(alike(before));
  expect(forPartner.bytes.toString()).toContain('hidden');
  await write(dbs[2], { entities: [entity('open')] });
  await sleep(300);
  expect((await here.ask(asked)).headers.etag).not.toBe(before.headers.etag);
});
