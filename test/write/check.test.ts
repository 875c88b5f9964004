import { connect, type Db } from '../../src/db';
import { checkGraph } from '../../src/write/check';
import { write } from '../../src/write/writer';
import { emptyGraph } from '../support/graph';
import { testTarget } from '../support/neo4j';
import { figure, stage, statement } from '../support/records';

let db: Db;
beforeAll(async () => {
  db = await connect(testTarget());
  await emptyGraph(db);
  const kin = { relation: 'PARENT_OF', object: 'bea' } as const;
  const older = [statement('s1', { from: '2023' }), statement('s2', { from: '2024', supersedes: 's1' })];
  const others = [
    statement('s3', kin),
    statement('s4', { relation: 'HEADS', object: 'ministry', visibility: 'PARTNER' }),
  ];
  await write(db, { ...stage(), statements: [...older, ...others], figures: [figure('f')] });
});
afterAll(async () => {
  await emptyGraph(db);
  await db.close();
});

const ANA = "(x:Person {ref: 'ana'})";
const DETENTION = '()-[x:DETAINED_AT]->()';
const STATEMENT = "(x:Statement {ref: 's2'})";

test('a graph that only the writer wrote has no problems', async () => {
  expect(await checkGraph(db)).toEqual([]);
});

test.each([
  [
    'a stale sum',
    `${DETENTION} SET x.certainTo0 = '2025-01-01'`,
    'DETAINED_AT ID: certainTo0 is not what the records make it',
  ],
  ['a sum that is missing', `${DETENTION} REMOVE x.status0`, 'DETAINED_AT ID: status0 is missing'],
  [
    'a sum of a level that is too much',
    `${DETENTION} SET x.status2 = 'AGREED'`,
    'DETAINED_AT ID: status2 must not be there',
  ],
  ['a missing key', `${DETENTION} REMOVE x.key1`, 'DETAINED_AT ID: key1 is missing'],
  ['a wrong key', `${ANA} SET x.key0 = 'zoe|' + x.id`, 'Entity ID: key0 is not what the records make it'],
  ['a key too many', `()-[x:HEADS]->() SET x.key0 = x.key1`, 'HEADS ID: key0 must not be there'],
  [
    'a key that shows a statement',
    "(x:Statement {ref: 's4'}) SET x.key0 = x.key1",
    'Statement ID: key0 must not be there',
  ],
  ['a key of what a statement is about', `${STATEMENT}-[y:ABOUT]->() REMOVE y.key0`, 'ABOUT of ID: key0 is missing'],
  [
    'a key of a citation',
    `${STATEMENT}-[y:CITES]->() SET y.key2 = 'x'`,
    'CITES of ID: key2 is not what the records make it',
  ],
  ['an official for too many', `${ANA} SET x.officialKey0 = x.key0`, 'Entity ID: officialKey0 must not be there'],
  ['an official key that is missing', `${ANA} REMOVE x.officialKey2`, 'Entity ID: officialKey2 is missing'],
  [
    'a type that is stale',
    `${ANA} SET x.typename1 = 'PrivatePerson'`,
    'Entity ID: typename1 is not what the records make it',
  ],
  [
    'the date of an event',
    "(x:Event) SET x.dateStatus0 = 'AGREED'",
    'Entity ID: dateStatus0 is not what the records make it',
  ],
  [
    'a stale period of a statement',
    `${STATEMENT} SET x.state0 = 'ENDED'`,
    'Statement ID: state0 is not what the records make it',
  ],
  [
    'a stale figure',
    "(x:Figure) SET x.startNotAfter0 = '2025-01-01'",
    'Figure ID: startNotAfter0 is not what the records make it',
  ],
  ['a folded name', `${ANA}-[:NAMED]->(y) SET y.folded = 'x'`, 'Name NAME: folded is not what the records make it'],
  [
    'a label too many',
    "(x:Entity {ref: 'bea'})-[:NAMED]->(y) REMOVE y:Name1",
    'Name NAME: its Name labels are not those of the levels that see it',
  ],
  [
    'a label of a source',
    '(x:Source) REMOVE x:Source0',
    'Source ID: its Source labels are not those of the levels that see it',
  ],
  ['a statement without a source', `${STATEMENT}-[y:CITES]->() DELETE y`, 'Statement ID cites no source'],
  [
    'a statement that nobody makes',
    `${STATEMENT}-[y:ASSERTED_BY]->() DELETE y`,
    'Statement ID has not exactly one asserter',
  ],
  [
    'a statement about nothing',
    `${STATEMENT}-[y:ABOUT]->() DELETE y`,
    'Statement ID is not linked to what it is about',
  ],
  [
    'a statement about a fact that is gone',
    `${DETENTION} DELETE x`,
    'Statement S2 is linked to a fact that is not there',
  ],
  [
    'a state without a successor',
    `(x:Statement)-[y:SUPERSEDED_BY]->() DELETE y`,
    'Statement ID is superseded by nothing, or not in that state',
  ],
  [
    'a fact without statements',
    `${ANA}, (r:Prison {ref: 'helicoide'}) CREATE (x)-[:DETAINED_AT {id: 'new', subjectId: x.id, objectId: r.id, identity: 'DETAINED_AT|' + x.id + '|' + r.id + '||'}]->(r)`,
    'DETAINED_AT new has no statement about it',
  ],
  [
    'an end that a fact does not have',
    `${DETENTION} SET x.objectId = 'other'`,
    'DETAINED_AT ID names other ends than it has',
  ],
  [
    'an identity of other ends',
    `${DETENTION} SET x.identity = 'DETAINED_AT|a|b||'`,
    'DETAINED_AT ID has an identity that is not that of its ends',
  ],
  ['a mirror that is missing', '()-[x:CHILD_OF]->() DELETE x', 'PARENT_OF PARENT is not there in the other direction'],
  ['a mirror alone', '()-[x:PARENT_OF]->() DELETE x', 'CHILD_OF CHILD is not there in the other direction'],
  [
    'an entity without names',
    `${ANA}-[:NAMED]->(y) DETACH DELETE y`,
    'Entity ID has no names, or not one for each position from 0',
  ],
  [
    'a person that is a prison',
    `${ANA} SET x:Prison`,
    'Entity ID is not exactly one of Person, Organisation, Prison and Event',
  ],
  [
    'an organisation without a kind',
    "(x:Entity {ref: 'ministry'}) REMOVE x.kind",
    'Entity ID has no kind, or one that it may not have',
  ],
  [
    'a source that nobody published',
    '(x:Source)-[y:PUBLISHED_BY]->() DELETE y',
    'Source ID has not exactly one publisher',
  ],
  ['a figure that nobody gives', '(x:Figure)-[y:ASSERTED_BY]->() DELETE y', 'Figure ID has not exactly one asserter'],
  ['a fact without an id', `${DETENTION} REMOVE x.id`, 'DETAINED_AT ELEMENT has no id'],
  [
    'a node of another model',
    `(x:Unknown) CREATE (:Thing {id: 'thing'})`,
    'A node THING has no id or no label of the model',
  ],
  ['a name of nobody', `${ANA} CREATE (:Name {id: 'stray', text: 'x'})`, 'Name stray is not the name of one entity'],
  [
    'a change that was not told',
    `${ANA}, (y:Change {id: x.id}) SET y.shown1 = 'stale'`,
    'Change ID: shown1 is not what level 1 sees',
  ],
  [
    'a record that the feed has not',
    `${ANA}, (y:Change {id: x.id}) DELETE y`,
    'Change ID: shown0 is not what level 0 sees',
  ],
  [
    'a fact that the feed has not',
    `${DETENTION}, (y:Change {id: x.id}) DELETE y`,
    'Change ID: shown2 is not what level 2 sees',
  ],
  [
    'a change without a place',
    `${STATEMENT}, (y:Change {id: x.id}) REMOVE y.key0`,
    'Change ID: key0 is no place in the feed',
  ],
  [
    'a change in the place of another',
    `(x:Figure), (y:Change {id: x.id}) SET y.key2 = y.key2 + 'x'`,
    'Change ID: key2 is no place in the feed',
  ],
  [
    'a change that says of what is seen that it is hidden',
    `(x:Source), (y:Change {id: x.id}) SET y.kind0 = 'HIDDEN'`,
    'Change ID: kind0 does not fit',
  ],
  [
    'a name that was changed behind the back of the feed',
    `(x:Entity {ref: 'bea'})-[:NAMED]->(y) SET y.language = 'es'`,
    'Change ID: shown0 is not what level 0 sees',
  ],
  [
    'no unknown place',
    '(x:Unknown) DELETE x',
    'The graph has 1 Revision nodes and 0 Unknown nodes; one of each is right',
  ],
])('%s is found', async (_what, planted, problem) => {
  const ids = await idsOf(planted);
  const problems = await problemsAfter(`MATCH ${planted}`);
  const expected = problem.replace(/\b(ID|NAME|S2|PARENT|CHILD|ELEMENT|THING)\b/, (word) => ids[word] ?? '.*');
  expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${expected}$`))]));
  expect(problems.join('\n')).not.toMatch(/\bana\b|\bbea\b/);
});

/** What the check finds in a transaction that is then taken back. */
async function problemsAfter(planted: string): Promise<string[]> {
  let problems: string[] = [];
  const takenBack = db.write(async (run) => {
    await run(planted);
    problems = await checkGraph({ ...db, read: run });
    throw new Error('Taken back.');
  });
  await expect(takenBack).rejects.toThrow('Taken back.');
  return problems;
}

/** The ids that a problem may name, read before it is planted; what is not known beforehand is any text. */
async function idsOf(planted: string): Promise<Record<string, string>> {
  const pattern = planted.replace(/ (SET|REMOVE|DELETE|DETACH|CREATE)\b.*/, '');
  const one = async (cypher: string) => String((await db.read(cypher, {}))[0]?.[0]);
  return {
    ID: await one(`MATCH ${pattern} RETURN x.id`),
    ...(pattern.includes('(y)') ? { NAME: await one(`MATCH ${pattern} RETURN y.id`) } : {}),
    S2: await one(`MATCH ${STATEMENT} RETURN x.id`),
    PARENT: await one('MATCH ()-[x:PARENT_OF]->() RETURN x.id'),
    CHILD: await one('MATCH ()-[x:CHILD_OF]->() RETURN x.id'),
  };
}

test('pages of many are walked to the end', async () => {
  const people = Array.from({ length: 1_100 }, (_, at) => `p${String(at)}`);
  const entities = people.map((ref) => ({ ref, kind: 'PERSON' as const, names: [{ text: ref }] }));
  await write(db, { entities });
  const last = await db.read('MATCH (x:Person) RETURN x.id ORDER BY x.id DESC LIMIT 1', {});
  await db.write((run) => run('MATCH (x:Person) WITH x ORDER BY x.id DESC LIMIT 1 REMOVE x.key0'));
  expect(await checkGraph(db)).toContain(`Entity ${String(last[0]?.[0])}: key0 is missing`);
});
