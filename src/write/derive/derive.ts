import { cypherFile } from '../../cypher';
import type { Run } from '../../db';
import { apply, type Lowest } from '../apply';
import { POSTS, shapeOf, type FactType, type Relation } from '../relation';
import { deriveEntities } from './entity';
import { deriveFacts } from './fact';
import { deriveFigures } from './figure';
import { deriveSources } from './source';
import { deriveStanding } from './standing';
import { deriveStatements } from './statement';
import type { Keys } from './thing';
import { over } from '../over';

/** What a write touched, by id: everything that is derived of it has to be derived again. */
export interface Touched {
  entities: readonly string[];
  /** Those of them whose facts count in another way, though their names and visibility may be the same. */
  retyped: readonly string[];
  sources: readonly string[];
  statements: readonly string[];
  figures: readonly string[];
}

/** Derives again all that hangs on what was touched, in the order in which one thing builds on another. */
export async function derive(run: Run, touched: Touched): Promise<Lowest> {
  const named = await apply(run, await deriveEntities(run, touched.entities));
  const moved = [...new Set([...named.changed.map(({ stored }) => String(stored.id)), ...touched.retyped])];
  const citing = (await over(run, cypherFile('source/citing'), touched.sources)) as [string, boolean][];
  const statements = [...touched.statements, ...citing.filter(([, statement]) => statement).map(([id]) => id)];
  const about = (await over(run, cypherFile('statement/subjects'), statements)) as [Relation, string][];
  const byType = await factsToDerive(run, about, moved);
  const facts = await deriveEachType(run, byType);
  const stated = await over(run, cypherFile('statement/touched'), [...moved, ...[...byType.values()].flat()]);
  const lowest = [
    (await apply(run, await deriveSources(run, touched.sources))).lowest,
    (
      await apply(
        run,
        await deriveStatements(run, distinct([...statements, ...stated.map(([id]) => String(id))]), facts.keys),
      )
    ).lowest,
    (
      await apply(
        run,
        await deriveStanding(run, distinct([...touched.entities, ...moved, ...facts.holders, ...eventsOf(about)])),
      )
    ).lowest,
    (
      await apply(
        run,
        await deriveFigures(run, distinct([...touched.figures, ...citing.filter(([, is]) => !is).map(([id]) => id)])),
      )
    ).lowest,
  ];
  return Math.min(named.lowest, facts.lowest, ...lowest);
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function eventsOf(about: readonly [Relation, string][]): string[] {
  return about.filter(([relation]) => relation === 'HAPPENED_ON').map(([, id]) => id);
}

/** The facts that statements are about, and those of entities that are seen otherwise than before, by type. */
async function factsToDerive(
  run: Run,
  about: readonly [Relation, string][],
  moved: readonly string[],
): Promise<Map<FactType, string[]>> {
  const byType = new Map<FactType, Set<string>>();
  const add = (type: FactType, id: string) => byType.set(type, (byType.get(type) ?? new Set()).add(id));
  for (const [relation, id] of about) {
    const { fact, mirror } = shapeOf(relation);
    if (fact) add(relation as FactType, id);
    if (mirror) add(mirror, id);
  }
  const ofMoved = (await over(run, cypherFile('entity/facts'), moved)) as [FactType, string][];
  for (const [type, id] of ofMoved) add(type, id);
  return new Map([...byType].map(([type, ids]) => [type, [...ids]]));
}

/** Ids of another type than the one given are not found, and so left out: a parent's mirror, or an entity. */
async function deriveEachType(run: Run, byType: ReadonlyMap<FactType, readonly string[]>) {
  const holders: string[] = [];
  const keys = new Map<string, Keys>();
  let lowest: Lowest = 3;
  for (const [type, ids] of byType) {
    const things = await deriveFacts(run, type, ids);
    lowest = Math.min(lowest, (await apply(run, things)).lowest);
    for (const thing of things) keys.set(String(thing.stored.id), thing.keys);
    if (POSTS.includes(type)) holders.push(...things.map((thing) => thing.subjectId));
  }
  return { holders, keys, lowest };
}
