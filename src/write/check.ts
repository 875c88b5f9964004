import { cypherFile } from '../cypher';
import type { Db, Run } from '../db';
import { deriveEntities } from './derive/entity';
import { deriveFacts } from './derive/fact';
import { deriveFigures } from './derive/figure';
import { deriveSources } from './derive/source';
import { deriveStanding } from './derive/standing';
import { deriveStatements } from './derive/statement';
import type { Thing } from './derive/thing';
import { danglingOf, misnamedOf } from './faults';
import { difference, type Properties } from './levelled';
import { over } from './over';
import { FACT_TYPES, withType } from './relation';

type Check = (run: Run, ids: readonly string[]) => Promise<string[]>;

/**
 * Derives the whole graph again, a page at a time, and says in one line each, by id, what is not as the records make it.
 * A write while it runs may show as a problem that is none.
 */
export async function checkGraph(db: Db): Promise<string[]> {
  const run: Run = (cypher, parameters = {}) => db.read(cypher, parameters);
  const problems = (await run(cypherFile('model/strays'))).map(([fault]) => String(fault));
  const nodes = cypherFile('model/pageOfNodes');
  const facts = cypherFile('model/pageOfFacts');
  for (const [noun, check] of Object.entries(checksOfNodes())) {
    problems.push(...(await eachPage(run, nodes.replaceAll('NOUN', noun), check)));
  }
  const faults = cypherFile('fact/faults');
  for (const type of FACT_TYPES) {
    const derived: Check = async (_, ids) => (await deriveFacts(run, type, ids)).flatMap(problemsOf);
    const named: Check = (_, ids) => misnamedOf(run, type, ids);
    const check = all([faultsIn(type, withType(faults, type)), derived, named]);
    problems.push(...(await eachPage(run, withType(facts, type), check)));
  }
  return problems;
}

function checksOfNodes(): Record<string, Check> {
  const derived =
    (...derivations: ((run: Run, ids: readonly string[]) => Promise<Thing[]>)[]): Check =>
    async (run, ids) => {
      const things = await Promise.all(derivations.map((derive) => derive(run, ids)));
      return things.flat().flatMap(problemsOf);
    };
  return {
    Entity: all([faultsIn('Entity', cypherFile('entity/faults')), derived(deriveEntities, deriveStanding)]),
    Source: all([faultsIn('Source', cypherFile('source/faults')), derived(deriveSources)]),
    Statement: all([faultsIn('Statement', cypherFile('statement/faults')), derived(deriveStatements), danglingOf]),
    Figure: all([faultsIn('Figure', cypherFile('figure/faults')), derived(deriveFigures)]),
  };
}

function faultsIn(name: string, cypher: string): Check {
  return async (run, ids) =>
    (await over(run, cypher, ids)).map(([id, fault]) => `${name} ${String(id)} ${String(fault)}`);
}

function all(checks: readonly Check[]): Check {
  return async (run, ids) => (await Promise.all(checks.map((check) => check(run, ids)))).flat();
}

async function eachPage(run: Run, cypher: string, check: Check): Promise<string[]> {
  const problems: string[] = [];
  for (let after = ''; ;) {
    const ids = (await run(cypher, { m: { after } })).map(([id]) => String(id));
    const last = ids.at(-1);
    if (last === undefined) return problems;
    problems.push(...(await check(run, ids)));
    after = last;
  }
}

function problemsOf({ name, stored, expected, labels }: Thing): string[] {
  const wrong = Object.keys(difference(stored, expected)).map(
    (property) => `${name}: ${property} ${howWrong(property, stored, expected)}`,
  );
  const mislabelled = labels && labels.stored.toSorted().join() !== labels.expected.join();
  return mislabelled ? [...wrong, `${name}: its ${labels.of} labels are not those of the levels that see it`] : wrong;
}

function howWrong(property: string, stored: Properties, expected: Properties): string {
  if ((stored[property] ?? null) === null) return 'is missing';
  return expected[property] === null ? 'must not be there' : 'is not what the records make it';
}
