import { randomBytes } from 'node:crypto';
import { append } from '../../src/audit/append';
import { COMMAND, type Deed } from '../../src/audit/entry';
import { notes } from '../../src/audit/reads';
import { verify } from '../../src/audit/verify';
import { reading } from '../../src/db';
import { startServer } from '../../src/server';
import { graphForEachTest } from '../support/graph';
import { askWith, KEYS, newKey } from '../support/keys';

const graph = graphForEachTest();
const pepper = randomBytes(32);
const deed = (target: string): Deed => ({ actor: COMMAND, act: 'READ', targets: [target] });
const log = (count: number) =>
  graph.db.write((run) =>
    append(
      run,
      pepper,
      Array.from({ length: count }, (_, i) => deed(String(i))),
    ),
  );
const check = (noted?: string) => verify(reading(graph.db), pepper, noted);

test('a log that was only written to is whole, in however many writes', async () => {
  expect(await check()).toMatchObject({ entries: 0, fault: null });
  await log(3);
  const { seal } = await check();
  await log(2_000);
  expect(await check(seal)).toMatchObject({ entries: 2_003, fault: null });
});

test.each([
  ['an entry that was changed', "MATCH (e:AuditEntry {number: 3}) SET e.actor = 'somebody'", 'Entry 3 was changed'],
  ['one that was left out', 'MATCH (e:AuditEntry {number: 3}) DELETE e', 'Entry 3 is missing'],
  [
    'two that changed places',
    `MATCH (a:AuditEntry {number: 3}), (b:AuditEntry {number: 4})
     SET a.number = 99 SET b.number = 3 SET a.number = 4`,
    'Entry 3 was changed',
  ],
  ['one whose time is another', "MATCH (e:AuditEntry {number: 5}) SET e.time = '2020-01-01'", 'Entry 5 was changed'],
  ['one with a value beside', "MATCH (e:AuditEntry {number: 2}) SET e.note = 'x'", 'Entry 2 is not of this'],
  ['an end that was cut off', 'MATCH (e:AuditEntry {number: 5}) DELETE e', 'ends with entry 4, and 5 was the last'],
  ['the whole log gone', 'MATCH (e:AuditEntry) DELETE e', 'ends with entry 0, and 5'],
])('%s is found', async (_what, cypher, fault) => {
  await log(5);
  await graph.db.write((run) => run(cypher));
  expect((await check()).fault).toContain(fault);
});

test('a log that was cut off together with its end is found by a seal that was noted before', async () => {
  await log(2);
  const older = await check();
  await log(2);
  const { seal } = await check();
  const cut = `MATCH (e:AuditEntry) WHERE e.number > 2 DELETE e WITH count(*) AS n
    MATCH (audit:Audit) SET audit.number = 2, audit.seal = $seal`;
  await graph.db.write((run) => run(cut, { seal: older.seal }));
  expect((await check()).fault).toBeNull();
  expect((await check(seal)).fault).toContain('not in the log');
});

test('who does not know the pepper cannot write an entry that passes', async () => {
  await log(2);
  await graph.db.write((run) => append(run, randomBytes(32), [deed('x')]));
  expect((await check()).fault).toContain('Entry 3 was changed');
});

test('a hundred reads at once are all logged, and in few writes', async () => {
  let writes = 0;
  const note = notes({ ...graph.db, write: (...words) => (writes++, graph.db.write(...words)) }, pepper);
  await Promise.all(Array.from({ length: 100 }, (_, i) => note(deed(String(i)))));
  expect(await check()).toMatchObject({ entries: 100, fault: null });
  expect(writes).toBeLessThan(10);
});

test('every question of somebody who sees what is restricted is logged before it is answered, without values', async () => {
  const { id, key } = await newKey(graph.db, { scopes: ['read:restricted'] });
  const partner = await newKey(graph.db);
  let isDown = false;
  const db = {
    ...graph.db,
    write: (...words: Parameters<typeof graph.db.write>) =>
      isDown ? Promise.reject(new Error('The disk is full.')) : graph.db.write(...words),
  } as typeof graph.db;
  const server = await startServer({ db, host: '127.0.0.1', port: 0, keys: KEYS });
  const query =
    'query ($t: String!) { found: search(text: $t) { totalCount } ...F } fragment F on Query { persons { totalCount } }';
  expect((await askWith(server.url, key, query, { t: 'Josnar' })).status).toBe(200);
  expect((await askWith(server.url, partner.key, query, { t: 'Josnar' })).status).toBe(200);
  const some =
    'query ($who: Boolean!) { persons @include(if: $who) { totalCount } prisons @skip(if: $who) { totalCount } }';
  expect((await askWith(server.url, key, some, { who: false })).status).toBe(200);
  expect((await askWith(server.url, key, some, { who: 'Josnar' })).status).toBe(200);
  isDown = true;
  const response = await askWith(server.url, key, query, { t: 'Josnar' });
  expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('cannot be logged')]);
  isDown = false;
  await server.stop();
  const entries = await graph.db.read(
    "MATCH (e:AuditEntry {act: 'READ'}) RETURN e.actor, e.targets ORDER BY e.number",
    {},
  );
  expect(entries).toEqual([
    [id, ['persons', 'search']],
    [id, ['prisons']],
  ]);
  const all = await graph.db.read('MATCH (e:AuditEntry) RETURN properties(e)', {});
  expect(JSON.stringify(all)).not.toMatch(/Josnar|Tree|tests/);
});
