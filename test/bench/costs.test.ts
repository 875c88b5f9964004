import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { fill } from '../../bench/graph';
import { questions } from '../../bench/questions/all';
import { prisonsOnADay } from '../../bench/questions/prisonsOnADay';
import type { Sample } from '../../bench/questions/question';
import { search } from '../../bench/questions/search';
import { searchWhole } from '../../bench/questions/searchWhole';
import { sampleOf } from '../../bench/sample';
import { connect, type Db } from '../../src/db';
import { nouns } from '../../src/graph/nouns';
import { schemaFor } from '../../src/graphql/schema';
import { asking } from '../../src/read/ask';
import { execute } from '../../src/read/execute';
import { emptyGraph } from '../support/graph';
import { testTarget } from '../support/neo4j';
import { profile } from '../support/profile';

/** In a graph of so many persons, no total that is counted is below the thousand up to which one is. */
const PERSONS = 3_000;

/** What the benchmark's questions may cost there, as one statement and level by level: more is a step back, and less is to be written down here. */
const COSTS: Readonly<Record<string, Costs>> = {
  'a person by id': { whole: [1, 5], levels: [1, 9], bytes: 74 },
  '+ detentions and siblings': { whole: [1, 93], levels: [3, 193], bytes: 938 },
  'page of 20, nested': { whole: [1, 1283], levels: [3, 2900], bytes: 13792 },
  '100 flat': { whole: [1, 401], levels: [1, 801], bytes: 5879 },
  'the largest prison: 50 detentions, siblings, total': { whole: [1, 2942], levels: [3, 6092], bytes: 19271 },
  search: { whole: [1, 0], levels: [1, 0], bytes: 1171 },
  'page of 20, three levels': { whole: [1, 2083], levels: [3, 4506], bytes: 23080 },
  'page of 20, three levels, through prisons': { whole: [1, 1387], levels: [3, 3567], bytes: 16772 },
  'a person’s history: 10 detentions, releases': { whole: [1, 78], levels: [3, 140], bytes: 758 },
  'a person’s siblings and how sure they are': { whole: [1, 43], levels: [2, 102], bytes: 428 },
  'the largest prison, page 1 of 25, three relations of each': { whole: [1, 2574], levels: [5, 5383], bytes: 25113 },
  'the largest prison, page 1,000 or the last': { whole: [1, 2282], levels: [5, 4767], bytes: 21138 },
  'page of 25 persons, total': { whole: [1, 1103], levels: [1, 1203], bytes: 1500 },
  'search for a whole name, detentions': { whole: [1, 0], levels: [2, 40], bytes: 357 },
  'all prisons: how many were held on a day': { whole: [1, 5360], levels: [2, 10719], bytes: 1773 },
  'path of kinship between two of a family': { whole: [1, 43], levels: [1, 43], bytes: 33 },
  'no path between two families': { whole: [1, 138], levels: [1, 138], bytes: 21 },
  '1,000 persons with detentions in ten pages': { whole: [1, 30974], levels: [2, 62803], bytes: 379004 },
  'a page of 10 where nothing is hidden': { whole: [1, 76], levels: [2, 260], bytes: 1215 },
  'a page of 10 where 99 % is hidden': { whole: [1, 76], levels: [2, 260], bytes: 1235 },
};

/** What looks at more where there is more, though nobody asks for more: names that many have, and who was held on a day, up to a thousand. */
const GROWING: readonly string[] = [search, searchWhole, prisonsOnADay].map(({ name }) => name);

/** Hits are looks at Neo4j's store; those of a full-text search are not told. */
type Cost = readonly [statements: number, hits: number];
interface Costs {
  whole: Cost;
  levels: Cost;
  bytes: number;
}

interface Answered {
  body: string;
  cost: Cost;
}

let db: Db;
beforeAll(async () => {
  db = await connect(testTarget());
});
afterAll(async () => {
  await emptyGraph(db);
  await db.close();
});

/** An answer, and what Neo4j had to look at for it. */
async function answer(text: string, variables: Record<string, unknown>, isWhole: boolean): Promise<Answered> {
  const cost: [number, number] = [0, 0];
  const read = async (cypher: string, parameters: Record<string, unknown>) => {
    const { rows, hits } = await profile(cypher, parameters);
    cost[0] += 1;
    cost[1] += hits;
    return rows;
  };
  const schema = schemaFor(0);
  const document = parse(text);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const context = { level: 0, ask: asking(read), wholes: isWhole ? { isPlanned: () => true } : undefined } as const;
  const body = JSON.stringify(await execute(nouns, { schema, document, operation, variables, context }));
  return { body, cost };
}

/** What each question costs in a graph of so many persons. */
async function costsOver(persons: number): Promise<Record<string, Costs>> {
  await emptyGraph(db);
  await fill(db, persons, () => undefined);
  await db.write((run) => run('CALL db.prepareForReplanning()'));
  const ask = async ({ document }: { document: string }, { variables }: { variables: Record<string, unknown> }) =>
    (await answer(document, variables, false)).body;
  const sample: Sample = await sampleOf({ ask, pid: 0, close: async () => undefined });
  const costs: Record<string, Costs> = {};
  for (const { name, document, vary } of questions) {
    const { variables } = vary(sample, 0);
    const [whole, levels] = [await answer(document, variables, true), await answer(document, variables, false)];
    expect(whole.body).toBe(levels.body);
    costs[name] = { whole: whole.cost, levels: levels.cost, bytes: Buffer.byteLength(whole.body) };
  }
  return costs;
}

test('questions cost what they did, and no more where twice as many persons are whom nobody asked about', async () => {
  const few = await costsOver(PERSONS);
  expect(few).toEqual(COSTS);
  const many = await costsOver(2 * PERSONS);
  const hits = ({ whole, levels }: Costs) => whole[1] + levels[1];
  const grown = Object.entries(few).filter(([name, costs]) => hits(many[name] as Costs) > 1.2 * hits(costs));
  expect(grown.map(([name]) => name).filter((name) => !GROWING.includes(name))).toEqual([]);
}, 240_000);
