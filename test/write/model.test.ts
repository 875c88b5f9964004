import { connect, type Db } from '../../src/db';
import { StartError } from '../../src/errors';
import { checkGraph } from '../../src/write/check';
import { migrate, MODEL } from '../../src/write/model/model';
import { write } from '../../src/write/writer';
import { emptyGraph } from '../support/graph';
import { testTarget } from '../support/neo4j';
import { entity, figure, stage, statement } from '../support/records';

let db: Db;
beforeAll(async () => {
  db = await connect(testTarget());
  await emptyGraph(db);
});
afterEach(() => setModel(MODEL));
afterAll(() => db.close());

const setModel = (model: number) =>
  db.write((run) => run('MERGE (r:Revision {id: "revision"}) SET r.model = $model', { model }));

test('every fact type has its ids unique, and every index is ready', async () => {
  const constraints = await db.read(
    "SHOW CONSTRAINTS YIELD type WHERE type = 'RELATIONSHIP_UNIQUENESS' RETURN count(*)",
    {},
  );
  expect(constraints).toEqual([[26]]);
  const fulltext =
    "SHOW INDEXES YIELD name, type, state WHERE type = 'FULLTEXT' AND state = 'ONLINE' RETURN name ORDER BY name";
  expect((await db.read(fulltext, {})).flat()).toEqual([
    'names0',
    'names1',
    'names2',
    'sources0',
    'sources1',
    'sources2',
  ]);
  expect(await db.read("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*)", {})).toEqual([[0]]);
});

test('a graph of this model is left as it is, without a word', async () => {
  await migrate(db, () => {
    throw new Error('Something was done.');
  });
});

test('an older graph is brought up to this model, whatever of it was done before', async () => {
  const told = async (model: number) => {
    const lines: string[] = [];
    await setModel(model);
    await migrate(db, (line) => lines.push(line));
    return lines;
  };
  // What a new graph never lacked is told to nobody.
  expect(await told(0)).toEqual(["Making the graph's constraints and indexes …"]);
  expect(await told(1)).toEqual([
    "Making the graph's feed of changes …",
    "Making the graph's feed of changes, with dates as they are written …",
    "Making the graph's API keys and audit log …",
    "Making the graph's index of what was erased …",
    "Making the graph's feed of changes, with who sees what …",
    "Making the graph's statements that an event carried out another …",
    "Making the graph's indexes to count by days …",
    "Making the graph's events that nobody dates …",
  ]);
  expect(await db.read('MATCH (r:Revision) RETURN r.model, r.revision0', {})).toEqual([[MODEL, 0]]);
});

test('a graph from before the feed of changes gets all its records into it, of each level those that it sees', async () => {
  await write(db, { ...stage(), statements: [statement('s', { visibility: 'PARTNER' })], figures: [figure('f')] });
  await db.write((run) => run('MATCH (change:Change) DELETE change'));
  await db.write((run) => run('DROP INDEX change_key1'));
  await setModel(1);
  await migrate(db, () => undefined);
  expect(await checkGraph(db)).toEqual([]);
  const told = 'MATCH (change:Change) RETURN count(change.key0), count(change.key1), count(change.key2)';
  expect(await db.read(told, {})).toEqual([[9, 11, 11]]);
  expect(await db.read("SHOW INDEXES YIELD name WHERE name = 'change_key1' RETURN name", {})).toEqual([
    ['change_key1'],
  ]);
  await emptyGraph(db);
});

test('a graph from before dates as they are written tells of each statement and figure anew, and of nothing else', async () => {
  await write(db, { ...stage(), statements: [statement('s', {})], figures: [figure('f')] });
  const older = 'MATCH (c:Change) WHERE EXISTS { MATCH (n:Statement|Figure {id: c.id}) } SET c.shown0 = "older"';
  await db.write((run) => run(older));
  const revision = () => db.read('MATCH (r:Revision) RETURN r.revision0', {});
  const before = Number((await revision())[0]?.[0]);
  await setModel(2);
  await migrate(db, () => undefined);
  expect(await checkGraph(db)).toEqual([]);
  const told =
    'MATCH (c:Change {kind0: "CHANGED"}) MATCH (n:Statement|Figure {id: c.id}) RETURN labels(n) ORDER BY labels(n)';
  expect(await db.read(told, {})).toEqual([[['Figure']], [['Statement']]]);
  expect(Number((await revision())[0]?.[0])).toBeGreaterThan(before);
  await emptyGraph(db);
});

test('a graph of before it mattered who sees both events hides that one carried out another which is hidden', async () => {
  const { entities, sources } = stage();
  const plan = entity('plan', { kind: 'EVENT', type: 'ANNOUNCEMENT' });
  const carried = statement('s', { subject: 'wave', relation: 'CARRIES_OUT', object: 'plan' });
  await write(db, { entities: [...entities, plan], sources, statements: [carried] });
  // What an older program left of the statement: with its keys, and told as seen.
  const [kept] = await db.read(
    `MATCH (s:Statement)-[link:ABOUT|CITES]->() MATCH (c:Change {id: s.id})
    RETURN properties(s), properties(c), collect([elementId(link), properties(link)])`,
    {},
  );
  await write(db, { entities: [{ ...plan, visibility: 'PARTNER' }] });
  const putBack = `MATCH (s:Statement) MATCH (c:Change {id: s.id}) SET s = $kept[0], c = $kept[1]
    WITH s UNWIND $kept[2] AS row MATCH (s)-[link]->() WHERE elementId(link) = row[0] SET link = row[1]`;
  await db.write((run) => run(putBack, { kept }));
  expect(await checkGraph(db)).not.toEqual([]);
  await setModel(6);
  await migrate(db, () => undefined);
  expect(await checkGraph(db)).toEqual([]);
  const told = 'MATCH (s:Statement) MATCH (c:Change {id: s.id}) RETURN s.key0, s.key1 IS NULL, c.kind0';
  expect(await db.read(told, {})).toEqual([[null, false, 'HIDDEN']]);
  await emptyGraph(db);
});

test('a graph that told of a date which nobody gives as taken back no longer does, and tells of that event anew', async () => {
  await write(db, stage());
  const told = "MATCH (e:Event {ref: 'wave'}) MATCH (c:Change {id: e.id})";
  const older = `${told} SET e.dateStatus0 = 'RETRACTED', c.shown0 = 'older'`;
  await db.write((run) => run(older));
  expect(await checkGraph(db)).not.toEqual([]);
  await setModel(8);
  await migrate(db, () => undefined);
  expect(await checkGraph(db)).toEqual([]);
  expect(await db.read(`${told} RETURN e.dateStatus0, c.kind0`, {})).toEqual([['UNDATED', 'CHANGED']]);
  expect(await db.read("MATCH (c:Change {kind0: 'CHANGED'}) RETURN count(*)", {})).toEqual([[1]]);
  await emptyGraph(db);
});

test('a graph of before detentions were counted by days gets what that needs, and nobody is told of it', async () => {
  await write(db, { ...stage(), statements: [statement('s', { from: '2024-01', to: '2024-05-03' })] });
  const spans = () => db.read('MATCH ()-[d:DETAINED_AT]->() RETURN d.span0, d.span1, d.span2', {});
  const before = await spans();
  expect(before).toEqual([Array(3).fill('2024-05-03 2024-01-01')]);
  await db.write((run) => run('MATCH ()-[d:DETAINED_AT]->() REMOVE d.span0, d.span1, d.span2'));
  const revision = () => db.read('MATCH (r:Revision) RETURN r.revision0, r.revision1, r.revision2', {});
  const revisions = await revision();
  await setModel(7);
  await migrate(db, () => undefined);
  expect(await spans()).toEqual(before);
  expect(await revision()).toEqual(revisions);
  expect(await checkGraph(db)).toEqual([]);
  await emptyGraph(db);
});

test("indexes that a killed database kept without their constraints stand in nobody's way", async () => {
  await db.write((run) => run('DROP CONSTRAINT entity_ref'));
  await db.write((run) => run('CREATE INDEX entity_ref FOR (node:Entity) ON (node.ref)'));
  await setModel(0);
  await migrate(db, () => undefined);
  expect(await db.read("SHOW CONSTRAINTS YIELD name WHERE name = 'entity_ref' RETURN name", {})).toEqual([
    ['entity_ref'],
  ]);
});

test('a graph of a newer program is refused, and says what to do', async () => {
  await setModel(MODEL + 1);
  await expect(migrate(db, () => undefined)).rejects.toThrow(StartError);
  await expect(migrate(db, () => undefined)).rejects.toThrow('start a newer program');
});

test('nothing is written into a graph without a model', async () => {
  await db.write((run) => run('MATCH (r:Revision) DELETE r'));
  await expect(write(db, {})).rejects.toThrow('The graph has no model yet');
  await migrate(db, () => undefined);
});
