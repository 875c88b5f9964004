import { type Arena, openArena } from '../../bench/arena';
import { driver } from '../../bench/contestants/driver';
import { inProcess } from '../../bench/contestants/inProcess';
import { fixed } from '../../bench/contestants/static';
import { checkEqual } from '../../bench/equal';
import { fill } from '../../bench/graph';
import { rounds } from '../../bench/rounds';
import { statements } from '../../bench/statements';
import { connect, type Db } from '../../src/db';
import { emptyGraph } from '../support/graph';
import { testTarget } from '../support/neo4j';

const PERSONS = 300;
const quiet = () => undefined;
const stops: (() => unknown)[] = [];
let db: Db;
let arena: Arena;

beforeAll(async () => {
  db = await connect(testTarget());
  await emptyGraph(db);
  await fill(db, PERSONS, quiet);
  arena = await openArena([driver, inProcess, fixed], testTarget(), 0, stops);
});
afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
  await emptyGraph(db);
  await db.close();
});

test('Habeas, hand-written Cypher and bytes made before give the same answers to the questions of the benchmark', async () => {
  await checkEqual(arena, 3, quiet);
});

test('an answer that differs from the first contestant’s is found', async () => {
  const [first, second] = arena.contestants as [Arena['contestants'][0], Arena['contestants'][0]];
  const forgetful = { ...second, ask: async () => '{"data":{"person":null}}' };
  await expect(checkEqual({ ...arena, contestants: [first, forgetful] }, 1, quiet)).rejects.toThrow(
    'has different answers',
  );
});

test('who may give up and has no answer is told of and not asked again; who may not ends the run', async () => {
  const [first, second] = arena.contestants as [Arena['contestants'][0], Arena['contestants'][0]];
  const [question] = arena.questions as [Arena['questions'][0]];
  const silent = { ...second, name: 'peer', ask: async () => '{"errors":[{"message":"too long"}]}' };
  const [told, given]: [string[], object[]] = [[], []];
  const giveUp = (each: object) => given.push(each);
  const peer = { ...silent, giveUp, put: () => (given.length > 0 ? undefined : question) };
  const check = (other: typeof silent) =>
    checkEqual({ ...arena, questions: [question], contestants: [first, other] }, 3, (line) => told.push(line));
  await check(peer);
  expect(given).toEqual([question]);
  expect(told).toEqual([expect.stringMatching(/^peer has no answer to .* is not asked it again: .*too long/)]);
  await expect(check(silent)).rejects.toThrow('has different answers');
});

test('two graphs are asked in turn, question by question', async () => {
  const [driver, habeas] = arena.contestants as [Arena['contestants'][0], Arena['contestants'][0]];
  const questions = arena.questions.slice(0, 2);
  const of = (contestant: typeof driver, name: string) => ({
    ...arena,
    ...{ questions, contestants: [{ ...contestant, name }] },
  });
  const measured = await rounds([of(driver, 'few'), of(habeas, 'many')], 2, quiet);
  const names = questions.flatMap(({ name }) => [`${name}: few`, `${name}: many`]);
  expect(measured.map(({ question, contestant }) => `${question}: ${contestant}`)).toEqual(names);
  for (const { times } of measured) expect(times.map(({ length }) => length > 0)).toEqual([true, true]);
});

test('statements are counted where they run', async () => {
  const questions = arena.questions.slice(0, 2);
  const counted = await statements({ ...arena, questions }, [driver, inProcess], testTarget(), stops);
  expect(counted.filter(({ contestant }) => contestant === 'driver').map((each) => each.statements)).toEqual([1, 1]);
  expect(counted).toHaveLength(4);
  expect(counted.every((each) => each.statements >= 1 && each.statements <= 3)).toBe(true);
});

test('the statements of a question that was given up are not counted', async () => {
  const questions = arena.questions.slice(0, 1);
  const [first] = arena.contestants as [Arena['contestants'][0]];
  const contestants = [{ ...first, put: () => undefined }];
  expect(await statements({ ...arena, questions, contestants }, [driver], testTarget(), stops)).toEqual([]);
});
