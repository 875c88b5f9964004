import type { Db } from '../src/db';
import { fold } from '../src/fold';
import { LEVELS, perLevel, type Level } from '../src/level';
import { PERIOD } from '../src/period/period';
import { storedDating } from '../src/period/dating';
import { wordsOf } from '../src/write/derive/entity';
import { spanProperties } from '../src/write/derive/fact';
import { keyProperties, labelsOf } from '../src/write/derive/thing';
import { newestFirst, sortKey } from '../src/write/key';
import { levelled, type Properties } from '../src/write/levelled';
import { sum, type Sum } from '../src/write/sum';
import { type Entity, entity, type Fact, factsOf, person, places } from './people';

/** So many persons at once. */
const BATCH = 2_500;
const TYPES = ['DETAINED_AT', 'RELEASED_ON', 'SIBLING_OF'] as const;

/** So many rows at once; every entity has Entity and its noun as labels. */
const ENTITIES = `UNWIND $m.rows AS row
CREATE (entity:Entity:$(row.noun))
SET entity = row.properties
FOREACH (name IN row.names | CREATE (entity)-[:NAMED]->(node:Name:$(name.labels)) SET node = name.properties)`;
const FACTS = `UNWIND $m.rows AS row
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
CREATE (subject)-[fact:TYPE]->(object)
SET fact = row`;

/**
 * Fills an empty graph with so many persons and what happened to them. The one writer would need ten minutes for what this
 * does in ten seconds; keys and sums come from the writer's own functions. Facts stand here without their statements.
 */
export async function fill(db: Db, many: number, report: (line: string) => void): Promise<void> {
  await create(db, ENTITIES, places().map(entityRow));
  await inBatches(many, (persons) =>
    create(
      db,
      ENTITIES,
      persons.map((i) => entityRow(person(i))),
    ),
  );
  report(`Wrote ${many.toLocaleString('en')} persons …`);
  for (const type of TYPES) {
    const cypher = FACTS.replace('TYPE', type);
    await inBatches(many, (persons) => {
      const facts = persons.flatMap((i) => factsOf(i).filter((fact) => fact.type === type));
      return create(db, cypher, facts.map(factRow));
    });
    report(`Wrote the relationships ${type} …`);
  }
}

async function inBatches(many: number, work: (persons: number[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < many; from += BATCH) {
    await work(Array.from({ length: Math.min(BATCH, many - from) }, (_, i) => from + i));
  }
}

async function create(db: Db, cypher: string, rows: object[]): Promise<void> {
  if (rows.length > 0) await db.write((run) => run(cypher, { m: { rows } }));
}

/** A value for each level that sees a thing, and null for the others. */
const seen = <T>(from: Level, value: T) => perLevel((level) => (level >= from ? value : null));
const stored = (properties: Properties) => Object.fromEntries(Object.entries(properties).filter(([, v]) => v !== null));

function entityRow({ id, noun, names, from }: Entity): object {
  const typename = noun === 'Person' ? 'PrivatePerson' : noun;
  const shown = { typename, name: String(names[0]) };
  const keys = seen(from, sortKey(fold(shown.name), id));
  const properties = { id, ...levelled(['typename', 'name'], seen(from, shown)), ...keyProperties(keys) };
  const labels = labelsOf(
    'Name',
    LEVELS.map((_, level) => level >= from),
  );
  const name = (text: string, position: number) => ({
    labels,
    properties: { id: `${id}.${position}`, text, position, folded: fold(text), words: wordsOf(text) },
  });
  return { noun, properties: stored(properties), names: names.map(name) };
}

function factRow(fact: Fact): object {
  const [subject, object] = [entity(fact.subject), entity(fact.object)];
  const from = Math.max(fact.from, subject.from, object.from) as Level;
  const total = sumOf(fact);
  const keys = seen(from, keyOf(fact, total, fold(String(subject.names[0])), fold(String(object.names[0]))));
  const sums = levelled(['status', 'disputed', 'title', ...PERIOD], seen(from, { ...total }));
  const ends = { id: fact.id, subjectId: subject.id, objectId: object.id };
  return stored({ ...ends, ...sums, ...keyProperties(keys), ...spanProperties(fact.type, seen(from, total)) });
}

/** What one statement of one asserter adds up to. */
function sumOf({ id, start, end }: Fact): Sum {
  const said = { stance: 'SUPPORTS', confidence: 'HIGH', state: 'ACCEPTED', title: '' } as const;
  const days = { from: storedDating(start), to: storedDating(end) };
  const source = { ref: 'source', publisher: 'paper', publishedOn: '2026-01-09' };
  return sum([{ ref: id, ...said, ...days, asserter: 'paper', sources: [source] }]);
}

function keyOf({ id, type }: Fact, { startNotBefore }: Sum, subject: string, object: string): string {
  return type === 'SIBLING_OF' ? sortKey(object, id) : sortKey(newestFirst(startNotBefore), subject, object, id);
}
