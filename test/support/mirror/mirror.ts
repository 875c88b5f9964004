import { readFileSync } from 'node:fs';
import type { Db } from '../../../src/db';
import type { Level } from '../../../src/level';
import { storedDating } from '../../../src/period/dating';
import { EARLY, LATE } from '../../../src/period/day';
import type { Batch } from '../../../src/write/record';
import { execute } from '../execute';
import { fixture } from '../slow/fixture';

const page = readFileSync('docs/mirror.md', 'utf8');

/** The question that the page for partners gives, and its program. */
export const DOCUMENT = String(/```graphql\n([^]*?)```/.exec(page)?.[1]);
export const PROGRAM = String(/```js\n([^]*?)```/.exec(page)?.[1]);

/**
 * Every first and last day of a date in the random writes, and a day before and after all of them. Each bound is one of
 * these or open, so two periods that answer alike on all of them do so on every day.
 */
const DAYS = ['1999-01-01', ...new Set(fixture().flatMap(datesIn).flatMap(endsOf)), '2099-01-01'];
const certainties = DAYS.map((day) => `on${day.replaceAll('-', '')}: certainty(on: "${day}")`).join(' ');

function datesIn({ statements = [], figures = [], sources = [] }: Batch): (string | undefined)[] {
  return [
    ...[...statements, ...figures].flatMap(({ from, to }) => [from, to]),
    ...sources.map((source) => source.publishedOn),
  ];
}

function endsOf(date = ''): string[] {
  const dating = storedDating(date);
  return 'first' in dating ? [dating.first, dating.last].filter((day) => day !== EARLY && day !== LATE) : [];
}

const recordOf = (document: string) => document.slice(document.indexOf('fragment Record'));

/** The page's question, with what a mirror of the page does not hold: how certain it was on each day, and who sees it. */
const PUBLIC = DOCUMENT.replace('  lastKnown\n', `  lastKnown ${certainties}\n`);
const KEYED = PUBLIC.replace('  __typename\n  id\n', '  __typename id visibility\n').replace(
  '      language\n',
  '      language visibility\n',
);
const carefulFor = (level: Level) => (level === 0 ? PUBLIC : KEYED);

/** What somebody of a level keeps of the graph. */
export interface Mirror {
  level: Level;
  cursor: string | null;
  /** By their ids, as text. */
  records: Map<string, string>;
}

export const mirrorOf = (level: Level): Mirror => ({ level, cursor: null, records: new Map() });

/** One row of the feed. */
export interface Row {
  id: string;
  kind: string;
  record: object | null;
}

/** Goes on from where a mirror is to the end, as the page says; gives the rows that told what the mirror had already. */
export async function follow(db: Db, mirror: Mirror): Promise<Row[]> {
  const needless: Row[] = [];
  for (let more = true; more;) {
    const { data, errors } = await execute(db, mirror.level, carefulFor(mirror.level), { after: mirror.cursor });
    if (errors) throw errors[0]!;
    const { nodes, pageInfo } = data!.changes as unknown as {
      nodes: Row[];
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    };
    for (const row of nodes) if (!keep(mirror, row)) needless.push(row);
    mirror.cursor = pageInfo.endCursor ?? mirror.cursor;
    more = pageInfo.hasNextPage;
  }
  return needless;
}

/** A record as text; what an event carried out is in no order of its own, for the names of others make it. */
export function textOf(record: object): string {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return JSON.stringify(record, (key, value: { nodes: { id: string }[] }) =>
    key === 'carriesOut' ? value.nodes.toSorted(byId) : value,
  );
}

/** Whether there was something to do for a row. */
function keep({ records }: Mirror, { id, record }: Row): boolean {
  if (!record) return records.delete(id);
  const text = textOf(record);
  const known = records.get(id) === text;
  records.set(id, text);
  return !known;
}

/** All that a level sees, by asking for everything that has an id. */
export async function readAll(db: Db, level: Level, document = carefulFor(level)): Promise<Map<string, string>> {
  const every = `MATCH (n) WHERE NOT n:Name RETURN n.id AS id UNION MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN r.id AS id`;
  const ids = (await db.read(every, {})).flat();
  const question = `query ($ids: [ID!]!) { nodes(ids: $ids) { ...Record } } ${recordOf(document)}`;
  const records = new Map<string, string>();
  for (let from = 0; from < ids.length; from += 100) {
    const { data, errors } = await execute(db, level, question, { ids: ids.slice(from, from + 100) });
    if (errors) throw errors[0]!;
    const found = (data!.nodes as unknown as ({ id: string } | null)[]).filter((node) => node !== null);
    for (const node of found) records.set(node.id, textOf(node));
  }
  return records;
}
