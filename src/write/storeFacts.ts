import { cypherFile } from '../cypher';
import type { Run } from '../db';
import { factProperties, newId, UNKNOWN, type FactEnds } from './identity';
import { over } from './over';
import { FACT_TYPES, shapeOf, withType, type FactType } from './relation';
import type { NewStatement } from './resolve/statement';

/** Makes the facts that new statements are the first to name, and links each statement to what it is about. */
export async function storeFacts(run: Run, statements: readonly NewStatement[]): Promise<void> {
  const ends = new Map<string, FactEnds>();
  for (const { facts, named } of statements) {
    for (const fact of facts) ends.set(fact.identity, fact);
    if (named && 'identity' in named) ends.set(named.identity, named);
  }
  const ids = await idsOf(run, [...ends.values()]);
  await over(
    run,
    cypherFile('statement/createAbout'),
    statements.flatMap((statement) => aboutRows(statement, (identity) => ids.get(identity) ?? '')),
  );
}

/** The ids of facts by what makes them one; facts that were not there are made. */
async function idsOf(run: Run, facts: readonly FactEnds[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const [create, createUnplaced] = [cypherFile('fact/create'), cypherFile('fact/createUnplaced')];
  for (const type of FACT_TYPES) {
    const ofType = facts.filter((fact) => fact.type === type);
    const found = await knownFacts(
      run,
      type,
      ofType.map((fact) => fact.identity),
    );
    for (const [identity, id] of found) ids.set(identity, id);
    const missing = ofType.filter((fact) => !ids.has(fact.identity));
    for (const fact of missing) ids.set(fact.identity, newId());
    const rowsOf = (made: FactEnds[]) => made.map((fact) => factProperties(fact, ids.get(fact.identity) ?? ''));
    await over(run, withType(create, type), rowsOf(missing.filter((fact) => fact.objectId !== UNKNOWN)));
    await over(run, createUnplaced, rowsOf(missing.filter((fact) => fact.objectId === UNKNOWN)));
  }
  return ids;
}

/** Which of these facts of one type are there: identity and id. */
export async function knownFacts(run: Run, type: FactType, identities: readonly string[]): Promise<[string, string][]> {
  return (await over(run, withType(cypherFile('fact/known'), type), identities)) as [string, string][];
}

/** A statement's link to what it is about. */
export interface AboutRow {
  statement: string;
  of: string;
  subject: string;
  /** Whether this is what the statement is about in the first place. */
  primary: boolean;
}

/**
 * What a statement is about, the primary one first; `idOf` has the facts by what makes them one. That an event carried out
 * another is told of the event, so it is about that and what it makes, and about no fact besides.
 */
export function aboutRows(
  { id, record, subject, facts, named }: NewStatement,
  idOf: (identity: string) => string,
): AboutRow[] {
  const own = facts.map((fact) => ({ of: idOf(fact.identity), subject: fact.subjectId }));
  const carriesOut = record.relation === 'CARRIES_OUT';
  const fact = carriesOut ? undefined : named;
  const other = fact && { of: 'identity' in fact ? idOf(fact.identity) : fact.id, subject: fact.subjectId };
  const entity = shapeOf(record.relation).fact && !carriesOut ? [] : [{ of: subject, subject }];
  const abouts = [...entity, ...own, ...(other ? [other] : [])];
  const distinct = abouts.filter(({ of }, at) => abouts.findIndex((about) => about.of === of) === at);
  return distinct.map((about, at) => ({ statement: id, ...about, primary: at === 0 }));
}
