import type { Run } from '../db';
import { cypherFile } from '../cypher';
import { loadEnds } from './derive/fact';
import { UNKNOWN } from './identity';
import { over } from './over';
import { mirrorOf, shapeOf, type FactType, type Relation } from './relation';
import { knownFacts } from './storeFacts';

/** Statements that are linked to a fact or entity which is not there. */
export async function danglingOf(run: Run, ids: readonly string[]): Promise<string[]> {
  const links = (await over(run, cypherFile('statement/links'), ids)) as [
    id: string,
    Relation,
    of: string,
    subject: string,
  ][];
  const ofFacts = links.filter(([, , of, subject]) => of !== subject);
  const found = new Set<string>();
  for (const relation of new Set(ofFacts.map((link) => link[1]))) {
    const named = ofFacts.filter((link) => link[1] === relation).map(([, , of]) => of);
    const mirror = shapeOf(relation).mirror;
    for (const type of new Set([relation as FactType, ...(mirror ? [mirror] : [])])) {
      for (const [, fact] of await loadEnds(run, type, named)) found.add(String(fact.id));
    }
  }
  return ofFacts
    .filter(([, , of]) => !found.has(of))
    .map(([id]) => `Statement ${id} is linked to a fact that is not there`);
}

/** Facts whose identity is not that of their ends, and kinships that are there in one direction only. */
export async function misnamedOf(run: Run, type: FactType, ids: readonly string[]): Promise<string[]> {
  const facts = await loadEnds(run, type, ids);
  const misnamed = facts.filter(([, { identity, role, mirror }, subject, , , object]) => {
    const ends = mirror ? [object, subject] : [subject, object];
    const [relation, first, second, part] = String(identity).split('|');
    const names = [first, second === '?' ? UNKNOWN : second, part];
    const typed = relation === (mirror ? mirrorOf(type) : type);
    return !typed || names.join('|') !== [...ends, role ?? ''].join('|');
  });
  const lonely = await lonelyOf(
    run,
    type,
    facts.map(([, fact]) => [String(fact.id), String(fact.identity)]),
  );
  return [
    ...misnamed.map(([, { id }]) => `${type} ${String(id)} has an identity that is not that of its ends`),
    ...lonely.map((id) => `${type} ${id} is not there in the other direction`),
  ];
}

const SUFFIX = '|mirror';

async function lonelyOf(run: Run, type: FactType, facts: readonly [id: string, identity: string][]): Promise<string[]> {
  const other = mirrorOf(type);
  if (!other) return [];
  const across = (identity: string) =>
    identity.endsWith(SUFFIX) ? identity.slice(0, -SUFFIX.length) : identity + SUFFIX;
  const found = await knownFacts(
    run,
    other,
    facts.map(([, identity]) => across(identity)),
  );
  const there = new Set(found.map(([identity]) => identity));
  return facts.filter(([, identity]) => !there.has(across(identity))).map(([id]) => id);
}
