import { cypherFile } from '../cypher';
import type { Run } from '../db';
import type { Thing } from './derive/thing';
import { difference, type Properties } from './levelled';
import { over } from './over';

/** A level below which nothing changed: 0 to 2, or 3 where nothing that a level sees did. */
export type Lowest = number;

/** Makes what is derived on things what it should be; says which differed, and the lowest level that sees a difference. */
export async function apply<T extends Thing>(
  run: Run,
  things: readonly T[],
): Promise<{ changed: T[]; lowest: Lowest }> {
  const rows = things.map((thing) => ({
    thing,
    element: thing.element,
    properties: difference(thing.stored, thing.expected),
  }));
  const different = rows.filter(({ properties }) => Object.keys(properties).length > 0);
  const set = ({ element, properties }: (typeof rows)[number]) => ({ element, properties });
  await over(run, cypherFile('model/setNodes'), different.filter(({ thing }) => !thing.link).map(set));
  await setLinks(run, different.filter(({ thing }) => thing.link).map(set));
  await over(run, cypherFile('name/setLabels'), labelRows(things, 'Name'));
  await over(run, cypherFile('source/setLabels'), labelRows(things, 'Source'));
  const levels = different.flatMap(({ properties }) => Object.keys(properties).map(levelOfProperty));
  return { changed: different.map(({ thing }) => thing), lowest: levels.reduce((a, b) => Math.min(a, b), 3) };
}

/** As one list: planned row by row in an empty graph, each row would read all relationships. */
async function setLinks(run: Run, rows: readonly { element: string; properties: Properties }[]): Promise<void> {
  const properties = Object.fromEntries(rows.map((row) => [row.element, row.properties]));
  await over(run, cypherFile('model/setLinks'), Object.keys(properties), { properties });
}

function labelRows(things: readonly Thing[], of: 'Name' | 'Source') {
  return things.flatMap(({ element, labels }) =>
    labels?.of === of && labels.stored.toSorted().join() !== labels.expected.join()
      ? [{ element, labels: labels.expected }]
      : [],
  );
}

/** `status1` is seen from level 1 on; a property without a level is seen by what it is derived for, not by itself. */
function levelOfProperty(name: string): Lowest {
  return /[012]$/.test(name) ? Number(name.at(-1)) : 3;
}
