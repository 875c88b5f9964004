import { cypherFile } from '../../cypher';
import type { Run } from '../../db';
import { LEVELS } from '../../level';
import { apply } from '../apply';
import type { Ids } from '../feed/change';
import type { Properties } from '../levelled';
import { POSTS, shapeOf, type FactType, type Relation } from '../relation';
import { deriveEntities } from './entity';
import { deriveFacts } from './fact';
import { deriveFigures } from './figure';
import { deriveSources } from './source';
import { deriveStanding } from './standing';
import { deriveStatements } from './statement';
import type { Keys, Thing } from './thing';
import { over } from '../over';

/** What a write touched, by id: everything that is derived of it has to be derived again. */
export interface Touched {
  entities: readonly string[];
  /** Those of them whose facts count in another way, though their names and visibility may be the same. */
  recast: readonly string[];
  sources: readonly string[];
  statements: readonly string[];
  figures: readonly string[];
}

export const UNTOUCHED: Touched = { entities: [], recast: [], sources: [], statements: [], figures: [] };

/** Derives again all that hangs on what was touched, in the order in which one thing builds on another; gives all that may be seen otherwise. */
export async function derive(run: Run, touched: Touched): Promise<Ids> {
  const named = await apply(run, await deriveEntities(run, touched.entities));
  const moved = distinct([...named.map(({ stored }) => String(stored.id)), ...touched.recast]);
  const [sources, figures] = await namedBy(run, named);
  const citing = (await over(run, cypherFile('source/citing'), touched.sources)) as [string, boolean][];
  const stating = [...touched.statements, ...citing.filter(([, statement]) => statement).map(([id]) => id)];
  const about = await aboutOf(run, stating);
  const { facts, stated } = await factsToDerive(run, about, moved);
  const { keys, subjects } = await deriveEachType(run, facts);
  const ids = {
    entities: distinct([...touched.entities, ...moved, ...subjects, ...eventsOf(about)]),
    sources: distinct([...touched.sources, ...sources]),
    statements: distinct([...stating, ...stated]),
    figures: distinct([...touched.figures, ...citing.filter(([, is]) => !is).map(([id]) => id), ...figures]),
    facts,
  };
  await apply(run, await deriveSources(run, touched.sources));
  await apply(run, await deriveStatements(run, ids.statements, keys));
  await apply(run, await deriveStanding(run, ids.entities));
  await apply(run, await deriveFigures(run, ids.figures));
  return ids;
}

/** Sources and figures that name entities which other levels see than before: what they tell of them is otherwise. */
async function namedBy(run: Run, named: readonly Thing[]): Promise<[sources: string[], figures: string[]]> {
  const seen = (properties: Properties) =>
    [...LEVELS.keys()].map((level) => (properties[`key${level}`] ?? null) !== null);
  const revealed = named.filter(({ stored, expected }) => seen(stored).join() !== seen(expected).join());
  const ids = revealed.map(({ stored }) => String(stored.id));
  const naming = (await over(run, cypherFile('change/naming'), ids)) as [string, boolean][];
  const [sources, figures] = [true, false].map((is) => naming.filter((row) => row[1] === is).map(([id]) => id));
  return [sources ?? [], figures ?? []];
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function eventsOf(about: readonly [Relation, string][]): string[] {
  return about.filter(([relation]) => relation === 'HAPPENED_ON').map(([, id]) => id);
}

/** What statements are about: facts and entities, with the statement's relation. */
const aboutOf = async (run: Run, statements: readonly string[]) =>
  (await over(run, cypherFile('statement/subjects'), statements)) as [Relation, string][];

/** The facts that entities are an end of: type and id. */
export const factsOf = async (run: Run, entities: readonly string[]) =>
  (await over(run, cypherFile('entity/facts'), entities)) as [FactType, string][];

/** Statements about facts and entities, and those that entities assert. */
export const statedOf = async (run: Run, ids: readonly string[]) =>
  (await over(run, cypherFile('statement/touched'), ids)).map(([id]) => String(id));

/**
 * The facts that statements are about and those of entities that are seen otherwise than before, by type, and the statements
 * about them; also all facts that share a statement with them, for one that is hidden with a fact counts in no other.
 */
async function factsToDerive(run: Run, about: readonly [Relation, string][], moved: readonly string[]) {
  const byType = new Map<FactType, Set<string>>();
  const stated = new Set<string>();
  const add = (type: FactType, id: string) => {
    const ids = byType.get(type) ?? new Set();
    byType.set(type, ids);
    const fresh = ids.has(id) ? [] : [id];
    ids.add(id);
    return fresh;
  };
  const addAll = (found: readonly [Relation, string][]) =>
    found.flatMap(([relation, id]) => {
      const { fact, mirror } = shapeOf(relation);
      return [...(fact ? add(relation as FactType, id) : []), ...(mirror ? add(mirror, id) : [])];
    });
  const ofMoved = await factsOf(run, moved);
  let fresh = [...addAll(about), ...ofMoved.flatMap(([type, id]) => add(type, id))];
  while (fresh.length > 0) {
    const found = (await statedOf(run, distinct(fresh))).filter((id) => !stated.has(id));
    for (const id of found) stated.add(id);
    fresh = addAll(await aboutOf(run, found));
  }
  const facts = new Map([...byType].map(([type, ids]) => [type, [...ids]]));
  return { facts, stated: [...stated, ...(await statedOf(run, moved))] };
}

/** Facts that are told with their subject: a post may make an official, and an event carries out another. */
const TELLING: readonly string[] = [...POSTS, 'CARRIES_OUT'];

/** Ids of another type than the one given are not found, and so left out: a parent's mirror, or an entity. */
async function deriveEachType(run: Run, byType: ReadonlyMap<FactType, readonly string[]>) {
  const subjects: string[] = [];
  const keys = new Map<string, Keys>();
  for (const [type, ids] of byType) {
    const things = await deriveFacts(run, type, ids);
    await apply(run, things);
    for (const thing of things) keys.set(String(thing.stored.id), thing.keys);
    if (TELLING.includes(type)) subjects.push(...things.map((thing) => thing.subjectId));
  }
  return { subjects, keys };
}
