import { fill } from '../../bench/graph';
import { connect, type Db } from '../../src/db';
import { nouns } from '../../src/graph/nouns';
import { compile } from '../../src/read/compile';
import type { Step } from '../../src/read/noun';
import { seed } from '../../src/seed';
import { emptyGraph } from '../support/graph';
import { testTarget } from '../support/neo4j';
import { operatorsOf } from '../support/profile';

let db: Db;
beforeAll(async () => {
  db = await connect(testTarget());
  await emptyGraph(db);
  await seed(db, () => undefined);
  // Plans are made for a graph in which it matters how things are found.
  await fill(db, 2_000, () => undefined);
  await db.write((run) => run('CALL db.prepareForReplanning()'));
}, 120_000);
afterAll(async () => {
  await emptyGraph(db);
  await db.close();
});

const steps: Step[] = Object.values(nouns)
  .flatMap((noun) => Object.values(noun.steps ?? {}).flat())
  .flatMap((step) => [step, step.given ?? []].flat());

/** Every step and entry as everybody asks it, from the front and from the back. */
const texts = new Map(
  steps.flatMap((step) =>
    (step.many === 'page' ? [false, true] : [false]).map((backward) => [compile(step, 0, backward), step.cypher]),
  ),
);

/** Neo4j tells no plan of a part whose list is cut, or that stands in a CASE: without these it plans the same parts, and tells. */
const opened = (text: string) =>
  text.replaceAll('}[..this.n]', '}').replace(/CASE WHEN this\.\w+ IS NULL THEN ([^]*?) ELSE ([^]*?) END$/, '[$1, $2]');

/** What reads all there is of something, or all that was found, before the first row is given. An index that is scanned is one whose order is wanted. */
const GREEDY = /^(AllNodesScan|NodeByLabelScan|.*RelationshipTypeScan|.*AllRelationshipsScan|Sort|Eager)$/;

test('no statement reads all of something, or sorts or gathers all that it finds', async () => {
  const greedy: string[] = [];
  const parameters = { m: { asks: [] }, n: 1, t: 1 };
  for (const [text, name] of texts) {
    const operators = await operatorsOf(opened(text), parameters);
    expect(operators).toContain('Unwind');
    greedy.push(...operators.filter((each) => GREEDY.test(each)).map((each) => `${name}: ${each}`));
  }
  expect(greedy).toEqual([]);
}, 240_000);
