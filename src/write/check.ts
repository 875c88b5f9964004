import { cypherFile } from '../cypher';
import { type Db, reading, type Run } from '../db';
import { deriveEntities } from './derive/entity';
import { deriveFacts } from './derive/fact';
import { deriveFigures } from './derive/figure';
import { deriveSources } from './derive/source';
import { deriveStanding } from './derive/standing';
import { deriveStatements } from './derive/statement';
import type { Thing } from './derive/thing';
import { danglingOf, misnamedOf } from './faults';
import { untold } from './feed/change';
import { difference, type Properties } from './levelled';
import { over } from './over';
import { pagesOfFacts, pagesOfNodes } from './page';
import { FACT_TYPES, withType } from './relation';

type Check = (run: Run, ids: readonly string[]) => Promise<string[]>;

/**
 * Derives the whole graph again, a page at a time, and says in one line each, by id, what is not as the records make it.
 * A write while it runs may show as a problem that is none.
 */
export async function checkGraph(db: Db): Promise<string[]> {
  const run = reading(db);
  const problems = (await run(cypherFile('model/strays'))).map(([fault]) => String(fault));
  for (const [noun, check] of Object.entries(checksOfNodes())) {
    problems.push(...(await eachPage(run, pagesOfNodes(run, noun), check)));
  }
  const faults = cypherFile('fact/faults');
  for (const type of FACT_TYPES) {
    const derived: Check = async (_, ids) => (await deriveFacts(run, type, ids)).flatMap(problemsOf);
    const named: Check = (_, ids) => misnamedOf(run, type, ids);
    const told: Check = (_, ids) => untold(run, { facts: new Map([[type, ids]]) });
    const check = all([faultsIn(type, withType(faults, type)), derived, named, told]);
    problems.push(...(await eachPage(run, pagesOfFacts(run, type), check)));
  }
  return [...new Set(problems)];
}

function checksOfNodes(): Record<string, Check> {
  const derived =
    (...derivations: ((run: Run, ids: readonly string[]) => Promise<Thing[]>)[]): Check =>
    async (run, ids) => {
      const things = await Promise.all(derivations.map((derive) => derive(run, ids)));
      return things.flat().flatMap(problemsOf);
    };
  return {
    Entity: all([
      faultsIn('Entity', cypherFile('entity/faults')),
      derived(deriveEntities, deriveStanding),
      (run, entities) => untold(run, { entities }),
    ]),
    Source: all([
      faultsIn('Source', cypherFile('source/faults')),
      derived(deriveSources),
      (run, sources) => untold(run, { sources }),
    ]),
    Statement: all([
      faultsIn('Statement', cypherFile('statement/faults')),
      derived(deriveStatements),
      danglingOf,
      (run, statements) => untold(run, { statements }),
    ]),
    Figure: all([
      faultsIn('Figure', cypherFile('figure/faults')),
      derived(deriveFigures),
      (run, figures) => untold(run, { figures }),
    ]),
  };
}

function faultsIn(name: string, cypher: string): Check {
  return async (run, ids) =>
    (await over(run, cypher, ids)).map(([id, fault]) => `${name} ${String(id)} ${String(fault)}`);
}

function all(checks: readonly Check[]): Check {
  return async (run, ids) => (await Promise.all(checks.map((check) => check(run, ids)))).flat();
}

async function eachPage(run: Run, pages: AsyncIterable<string[]>, check: Check): Promise<string[]> {
  const problems: string[] = [];
  for await (const ids of pages) problems.push(...(await check(run, ids)));
  return problems;
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
