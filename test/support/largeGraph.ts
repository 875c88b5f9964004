import type { Db } from '../../src/db';

const BATCH = 5_000;

/** The facts' period: somebody held from a day that depends on their number, until nobody knows. */
const PERIOD = `status0: 'AGREED', disputed0: [], title0: '', lastKnown0: '', state0: 'UNKNOWN', startNotAfter0: '2020-01-01',
  startNotBefore0: '2020-01-01', endNotBefore0: '0000-01-01', endNotAfter0: '9999-12-31', certainFrom0: '2020-01-01',
  certainTo0: CASE WHEN i % 10 = 0 THEN '2020-03-01' ELSE '2020-01-01' END, possibleFrom0: '2020-01-01', possibleTo0: '9999-12-31'`;

const fact = (
  relation: string,
  name: string,
) => `-[:${relation} {id: '${name}' + number, subjectId: person.id, objectId: that.id,
  key0: number + '|${name}' + number, key1: number + '|${name}' + number, key2: number + '|${name}' + number, ${PERIOD}}]->`;

const things = (label: string, count: number) =>
  `UNWIND range(0, ${count - 1}) AS i CREATE (:Entity:${label} {id: '${label}' + i, kind: 'OTHER', key0: '${label}' + i + '|x', key1: '${label}' + i + '|x',
  key2: '${label}' + i + '|x', typename0: '${label}', name0: '${label} ' + i, dateNotBefore0: '2026-01-08', dateNotAfter0: '2026-01-08', dateStatus0: 'AGREED'})`;

/** Names of two words, about one in twenty of them beginning with m. */
const PERSONS = `UNWIND range($from, $to) AS i
WITH i, right('00000' + i, 6) AS number,
  substring('abcdefghijklmnopqrstuvwxyz', (i * 7) % 26, 1) + substring('aeiou', i % 5, 1) + (i % 211) + ' ' +
  substring('bcdfgmlnprstvz', (i * 11) % 14, 1) + 'orez' + i AS name
CREATE (person:Entity:Person {id: 'p' + number, key0: name + '|p' + number, key1: name + '|p' + number, key2: name + '|p' + number,
  typename0: 'PrivatePerson', name0: name, number: i})
CREATE (person)-[:NAMED]->(:Name:Name0:Name1:Name2 {id: 'n' + number, text: name, folded: name, words: name, position: 0})`;

/** Persons below the middle are in prisons and events of even numbers, the others in odd ones: two halves that nothing joins. */
const HELD = `UNWIND range($from, $to) AS i
WITH i, right('00000' + i, 6) AS number, CASE WHEN i < $middle THEN 0 ELSE 1 END AS half
MATCH (person:Entity {id: 'p' + number})
MATCH (that:Entity {id: 'Prison' + (half + 2 * CASE WHEN i % 10 < 8 THEN 0 ELSE 1 + i % 9 END)})
CREATE (person)${fact('DETAINED_AT', 'd')}(that)`;
const FREED = `UNWIND range($from, $to) AS i
WITH i, right('00000' + i, 6) AS number, CASE WHEN i < $middle THEN 0 ELSE 1 END AS half
WHERE i % 4 = 0
MATCH (person:Entity {id: 'p' + number})
MATCH (that:Entity {id: 'Event' + (half + 2 * (i % 25))})
CREATE (person)${fact('RELEASED_ON', 'r')}(that)`;
const SIBLINGS = `UNWIND range($from, $to) AS i
WITH i, right('00000' + i, 6) AS number
WHERE i % 3 <> 2 AND i <> $middle - 1
MATCH (person:Entity {id: 'p' + number})
MATCH (that:Entity {id: 'p' + right('00000' + (i + 1), 6)})
CREATE (person)${fact('SIBLING_OF', 's')}(that)
CREATE (that)${fact('SIBLING_OF', 't')}(person)`;

/** As many persons as asked for, in two halves that nothing joins; eight in ten of a half are in one prison. */
export async function largeGraph(db: Db, persons: number): Promise<void> {
  for (const [label, count] of [
    ['Prison', 20],
    ['Event', 50],
  ] as const)
    await db.write((run) => run(things(label, count)));
  for (const cypher of [PERSONS, HELD, FREED, SIBLINGS]) {
    for (let from = 0; from < persons; from += BATCH) {
      const to = Math.min(from + BATCH, persons) - 1;
      await db.write((run) => run(cypher, { from, to, middle: persons / 2 }));
    }
  }
  await db.write((run) =>
    run(
      "CREATE (:Entity:Person {id: 'alone', key0: 'alone|x', key1: 'alone|x', key2: 'alone|x', typename0: 'PrivatePerson', name0: 'Alone'})",
    ),
  );
}

/** Takes away what largeGraph made: its facts first, as many at once as a transaction's memory holds. */
export async function removeLargeGraph(db: Db): Promise<void> {
  for (const pattern of ['()-[gone]->()', '(gone:Name)', '(gone:Entity)']) {
    const some = `MATCH ${pattern} WITH gone LIMIT 10000 DELETE gone RETURN count(*)`;
    let deleted = 1;
    while (deleted > 0) deleted = Number((await db.write((run) => run(some)))[0]?.[0]);
  }
}
