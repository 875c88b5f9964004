import { cypherFile } from '../../cypher';
import type { Run } from '../../db';
import type { FactStatus } from '../../generated/enums';
import { perLevel } from '../../level';
import { levelled, type Properties } from '../levelled';
import { PUBLIC_BODIES, type Noun } from '../relation';
import { sum } from '../sum';
import { evidenceAt, loadEvidence, type StoredEvidence } from './evidence';
import { keyProperties, sees, type Keys, type Thing } from './thing';
import { over } from '../over';

const UNDATED: FactStatus = 'UNDATED';

type Row = [element: string, labels: string[], Properties, posts: Keys[]];

/** What facts and statements make of entities: an official of a person, the date of an event. */
export async function deriveStanding(run: Run, ids: readonly string[]): Promise<Thing[]> {
  const rows = (await over(run, cypherFile('entity/standing'), ids, { publicBodies: PUBLIC_BODIES })) as Row[];
  const events = rows.filter(([, labels]) => labels.includes('Event')).map(([, , stored]) => String(stored.id));
  const evidence = await loadEvidence(run, events);
  return rows.map((row) => standingThing(row, evidence.get(String(row[2].id)) ?? []));
}

/** What posts and dates make of an entity. */
export function standingThing([element, labels, stored, posts]: Row, statements: readonly StoredEvidence[]): Thing {
  const noun = labels.find((label) => label !== 'Entity') as Noun;
  const keys: Keys = [stored.key0, stored.key1, stored.key2] as (string | null)[];
  const official = perLevel(
    (level) => noun === 'Person' && posts.some((post) => post[level] && post[level] !== 'RETRACTED'),
  );
  const typenames = perLevel((level) => (noun === 'Person' ? (official[level] ? 'Official' : 'PrivatePerson') : noun));
  const expected = {
    ...levelled(
      ['typename'],
      perLevel((level) => (keys[level] ? { typename: typenames[level] } : null)),
    ),
    ...keyProperties(
      perLevel((level) => (official[level] ? (keys[level] ?? null) : null)),
      'officialKey',
    ),
    ...datesOf(noun, keys, statements),
  };
  return { name: `Entity ${String(stored.id)}`, element, link: false, stored, expected };
}

function datesOf(noun: Noun, keys: Keys, statements: readonly StoredEvidence[]): Properties {
  const dates = statements.filter((statement) => statement.relation === 'HAPPENED_ON');
  const sums = perLevel((level) => {
    if (noun !== 'Event' || !keys[level]) return null;
    const visible = dates.filter((statement) => sees(level, statement.visibility));
    const { status, startNotBefore, endNotAfter } = sum(visible.map((statement) => evidenceAt(level, statement)));
    // What nobody gave, nobody took back; a level that sees no date of it cannot tell whether another does.
    const isDated = visible.some(({ evidence }) => evidence.stance === 'SUPPORTS');
    return { dateStatus: isDated ? status : UNDATED, dateNotBefore: startNotBefore, dateNotAfter: endNotAfter };
  });
  return levelled(['dateStatus', 'dateNotBefore', 'dateNotAfter'], sums);
}
